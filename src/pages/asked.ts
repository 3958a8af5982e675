import { causes } from '../guide/library/causes.js';
import { sides } from '../guide/schema.js';
import { welcomeWords as words } from '../messages/welcome.js';
import { isSafety, type AboutQuestion, type SafetyQuestion } from '../profile/questions.js';

/** A question of the first run, or one of them asked again. */
export type Asked = SafetyQuestion | AboutQuestion;

/** What a question offers to choose from, in order; nothing for those that are answered in words. */
export function optionsOf(asked: Asked): readonly { readonly id: string; readonly label: string }[] {
  if (isSafety(asked))
    return [
      { id: 'yes', label: words.yes },
      { id: 'no', label: words.no },
      { id: 'rather-not', label: words.ratherNot },
    ];
  switch (asked) {
    case 'side':
      return sides.map((id) => ({ id, label: words.sides[id] }));
    case 'causes':
      return causes.map(({ id, title }) => ({ id, label: title }));
    case 'with':
      return [
        { id: 'alone', label: words.withs.alone },
        { id: 'together', label: words.withs.together },
      ];
    default:
      return [];
  }
}
