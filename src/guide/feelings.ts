/** The feelings wheel: words for what a person feels, never for what someone else did. */

/** The ten families, in the order in which they are shown. */
export type FeelingFamilyId =
  'sad' | 'hurt' | 'angry' | 'afraid' | 'ashamed' | 'lonely' | 'confused' | 'numb' | 'calm' | 'hopeful';

/** Feelings that belong together. Every word fits "I feel …" and "I felt …", and stands in one family only. */
export interface FeelingFamily {
  readonly id: FeelingFamilyId;
  readonly title: string;
  readonly words: readonly string[];
}

export const feelingFamilies: readonly FeelingFamily[] = [
  {
    id: 'sad',
    title: 'Sad',
    words: ['sad', 'low', 'tearful', 'disappointed', 'heavy-hearted', 'mournful', 'heartbroken', 'hopeless'],
  },
  {
    id: 'hurt',
    title: 'Hurt',
    words: ['hurt', 'betrayed', 'wounded', 'bruised', 'raw', 'aching', 'crushed', 'devastated'],
  },
  {
    id: 'angry',
    title: 'Angry',
    words: ['angry', 'annoyed', 'irritable', 'frustrated', 'jealous', 'resentful', 'bitter', 'disgusted', 'furious'],
  },
  {
    id: 'afraid',
    title: 'Afraid',
    words: ['afraid', 'worried', 'anxious', 'uneasy', 'wary', 'tense', 'insecure', 'panicky'],
  },
  {
    id: 'ashamed',
    title: 'Ashamed',
    words: ['ashamed', 'guilty', 'sorry', 'regretful', 'remorseful', 'embarrassed', 'foolish', 'small'],
  },
  {
    id: 'lonely',
    title: 'Lonely',
    words: ['lonely', 'alone', 'distant', 'withdrawn', 'homesick', 'forlorn', 'adrift', 'desolate'],
  },
  {
    id: 'confused',
    title: 'Confused',
    words: ['confused', 'unsure', 'doubtful', 'puzzled', 'torn', 'lost', 'bewildered', 'overwhelmed'],
  },
  {
    id: 'numb',
    title: 'Numb',
    words: ['numb', 'blank', 'flat', 'empty', 'hollow', 'frozen', 'shocked', 'tired', 'exhausted'],
  },
  {
    id: 'calm',
    title: 'Calm',
    words: ['calm', 'quiet', 'peaceful', 'steady', 'settled', 'relieved', 'content', 'safe'],
  },
  {
    id: 'hopeful',
    title: 'Hopeful',
    words: ['hopeful', 'grateful', 'glad', 'curious', 'brave', 'warm', 'tender', 'loving'],
  },
];

/** How strong a feeling is: the names of 1 to 5, in that order. */
export const strengths: readonly string[] = ['a little', 'somewhat', 'strong', 'very strong', 'overwhelming'];

const families = new Map(feelingFamilies.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));

/** The family of a word on the wheel; undefined for a word of someone's own. */
export function familyOf(word: string): FeelingFamilyId | undefined {
  return families.get(word.trim().toLowerCase());
}
