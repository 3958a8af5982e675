/** What calls off every rule of a code: stories, other people's lives, and figures of speech that many rules would meet. */
import type { RiskCode } from './types.js';

// What happens in a story, a dream, a group or somebody else's life is not the writer's danger.
const ELSEWHERE = [
  '(the_film|a_film|films_about|film_about|in_films|old_film|film_we|movie|thriller|novel|episode|netflix|podcast|song|lyrics|documentary|soap|telly|the_news|in_the_paper|in_group|crime_show|true_crime|video_game|karaoke|the_play|in_his_dream|he_dreamt|he_dreamed)',
  '(woman|man|girl|lady|neighbour|colleague|friend) ..5 (her|his) (husband|wife|ex|boyfriend|partner) ',
];

/** Not when one of these is in a sentence the match touches, or in the sentence before. */
export const NEAR: Readonly<Record<RiskCode, readonly string[]>> = {
  'self-harm': [
    '(he|she|mum|my_mum|dad|nan) (always|still|often) says',
    '(was|aged|when_i_was) (twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ..9 (die|dead|disappear|end)',
    'a reason to (answer|phone|ring|forgive|trust|hurry)',
    'wore the same',
    '(not|never) wait up ..3 (wrote|said|texted) ',
    'i am (finished|done) with (him|her|them)',
  ],
  'harm-to-other': [
    ...ELSEWHERE,
    'hurt ..4 more by (keeping|telling|lying|saying|hiding)',
    '(karate|judo|boxing|kickboxing|grading|planks)',
    '(cut|cutting) (contact|ties|it_off|all_contact)',
    '(the_two_of_us|we) got into',
    'hands (went_numb|shook|were_shaking|were_cold)',
  ],
  violence: [
    ...ELSEWHERE,
    '(throw|threw|throws|flung) ..1 (his|her|their) arms',
    '(push|pushed|pushes|pushing) me . (to|for|in_a_good_way|into_applying)',
    '(never|not) (raise|raised|lay|laid|lift|lifted) a (hand|finger)',
    '(so|too) (hurt|ashamed|happy|sad|nervous) (that)? ..1 (i_could_not|i_can_not) (breathe|speak|move)',
    '(hand|arm|arms) (on|round|around) (my|me) ..6 (felt_safe|at_the_funeral|safe|comfort|thank_god|gently|in_front_of_your)',
    '(put|puts|filled) petrol in my',
    'the baby s (rattle|foot|elbow|head|fist)',
    'thank god (he|she) (did|held|caught|was)',
    'foot out_of the door',
    '(sat_nav|with_the_sofa|with_the_settee|removal_men) ',
    '(lost_my_voice|voice) ... (choir|match|karaoke|cold)',
    '(physio|netball|ice_rink)',
    '(clippers|hoover|fireworks|thunder|vet)',
    '(big_hands_and|red_nose)',
  ],
  coercion: [
    ...ELSEWHERE,
    '(banned|barred) from (the_kitchen|the_cake|the_biscuit|cooking|driving|lifting|the_shed|karaoke|the_remote)',
    'not (permitted|allowed) to (drive|lift|fly|run|swim|bend) ..12 (doctor|seizure|seizures|operation|surgery|weeks|baby|stroke|learned)',
    '(since|after) the (seizure|seizures|operation|stroke|surgery|accident|heart_attack)',
    '(tracker|app|camera) (on|in) your',
    '(deleted|removed|wiped|took) ..3 (off|from) my (phone|laptop)',
    'i told (her|him|them) to',
    '(controls|control) the (thermostat|remote|radio|playlist|barbecue)',
    'i (asked|would_asked|had_asked|have_asked) (him|her) to',
    '(scared|afraid|frightened|nervous) of telling ..4 (because|bit|rest|part|will_hurt|would_hurt)',
    '(scared|afraid) ..6 will hurt (him|her)',
    '(stomach|heart) drops ..6 (his|her) phone',
    'took (off)? (his|her) glasses',
    '(three|two|four) (glasses|pints|drinks)',
    'when (she|he) is ready',
    'same as (hers|his)',
    '(she|he) is right',
    '(in_your_name|in_our_name)',
  ],
};

/** Not when one of these is anywhere in the text. */
export const ANYWHERE: readonly string[] = [
  '(in_my_novel|in_his_novel|in_her_novel|my_short_story|evening_class|paintball|laser_tag|escape_room|murder_mystery|amateur_dramatics|rehearsal_for|dress_rehearsal)',
];
