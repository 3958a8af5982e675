/** Says what it did to the partner: "you have not slept", "I took away your feeling of safety". */
import { oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { ADV, gap } from './parts.js';

const code = 'names-impact' as const;

/** What one may be made to be or to feel. */
const HURT = `
unsafe small stupid foolish alone lonely sick scared afraid frightened anxious humiliated embarrassed ashamed worthless watched invisible unwanted unloved ugly crazy mad paranoid cheap used insecure second_best hurt sad angry betrayed like_a_fool like_a_stranger like_nothing
like_an_idiot like_rubbish like_a_burden like_you exhausted ill broken heartbroken numb empty jumpy suspicious tired wary frantic terrified helpless powerless devastated question doubt wonder feel think cry choose carry live wait lie cover believe afford stand sit beg explain check lose look go face`;

const GOOD = `
trust safety peace sleep confidence home feeling sense sense_of_safety security dignity faith joy ease laugh laughter choice time years best_years future memories self_respect self_esteem pride heart world ground holiday birthday wedding
savings money health appetite belief right privacy evening weekend pregnancy childhood peace_of_mind voice smile spark year nights friends mind body city life happiness`;

const SIGNS = `
cried cry crying wept sobbed sobbing stopped slept flinch flinched flinches shook shaking shake trembled lost sat waited lay went_quiet went_white go_quiet gone_quiet went_silent looked_so looked_small wore wear moved_out moved_in threw_up hid_in hide cancelled checked check checking double_check
wake woke waking sleep_on sleep_in slept_in slept_on jump jumped ask_me question second_guess had_to have_to had_nobody had_no_one had_nothing were_alone were_left were_humiliated were_scared were_frightened were_terrified were_so_scared were_sick were_crying were_shaking were_embarrassed were_hurt were_devastated
could_not can_not can_hardly could_hardly can_barely barely hardly do_not_sleep do_not_eat do_not_sing do_not_laugh do_not_trust do_not_feel do_not_know did_not_eat did_not_sleep did_not_speak did_not_get have_not_slept have_not_eaten have_not_been have_not_sung have_not_laughed have_not_smiled have_not_had have_not_worn have_not_touched have_not_looked
no_longer never_sing used_to walked_around walk_around carry carried paid_for pay_for found_yourself begged spent faced stood cover covered lie_awake lay_awake feel felt doubt doubted wonder look_at_me_like look_over lock locked took_off take_off called_every rang_every aged gave_up shut_down fell
missed ended_up sleep_with are_ill were_ill were_shamed went_without went_through were_up_all were_the_last were_passing were_laughed had_not_slept went_to_a_neurologist are_afraid are_scared are_exhausted are_not_sleeping are_not_eating count deserved_to_hear`;

const rules: readonly Rule<Component>[] = [
  {
    name: 'impact: I did it to you',
    code,
    find: [
      re` i ${ADV}(?:have |had |did |know i |could have )?${ADV}(?:hurt|wounded|scared|frightened|terrified|humiliated|embarrassed|shamed|crushed|devastated|broke(?:n)? your|shattered|wrecked your|ruined your|destroyed your|traumati[sz]ed|hollowed|isolated|broken your|shook your|harmed|belittled|undermined|damaged your|poisoned your|spoiled your|spoilt your)(?: you| us both| our| your| [a-z]+)(?= )`,
      re` i ${ADV}(?:have |had |know i )?(?:made|left|had|put|kept|forced|let) you ${ADV}${gap(2)}${oneOf(HURT)} `,
      re` i ${ADV}(?:have |had )?(?:left|abandoned|isolated|put|dragged|let) you ${ADV}(?:alone|on your own|by yourself|with|to (?:carry|face|deal|cope|explain|manage|find|look|sit|bring|do|lie|wait|pick)|through|in|at|stranded|waiting|carrying|holding|wondering|sitting|facing|without|there)(?= )`,
      re` i ${ADV}(?:have |had |know i )?(?:took|taken|stole|stolen|robbed you of|cost you|destroyed|shattered|broke|broken|wrecked|ruined|damaged|cracked|killed|spoiled|spoilt|poisoned) (?:away |from you |something |a |the |all )*(?:your |of your |our |the |from you |(?:[a-z]+ ){0,2}from you )(?:own |whole |little )?(?:[a-z]+ )?${oneOf(GOOD)} `,
      re` i ${ADV}(?:took|stole|have taken) (?:[a-z]+ ){1,5}from you `,
      / (?:the )?(?:hurt|pain|harm|damage|fear|shame|grief|humiliation|worry|loneliness|sleepless nights) (?:that )?i (?:have )?(?:caused|gave|given|brought|put|did|left)/,
    ],
    unless: [
      / (?:never meant to|did not mean to|not mean to|do not want to|never wanted to|did not want to|not|would never|will never|never) (?:ever )?(?:hurt|scare|humiliate|leave|make|frighten|embarrass)/,
    ],
    holds: (match, { line }) =>
      !/ (?:if|whether|think|say|way|ways|tell me|unless|anything|whatever|in case|maybe|perhaps|possibly) $/.test(
        line.slice(0, match.index + 1),
      ),
    for: [
      'I hurt you badly.',
      'I left you alone with that.',
      'I made you feel unsafe.',
      'I took away your feeling of safety.',
      'I frightened you when I drove home.',
    ],
    against: ['I never meant to hurt you.', 'If I hurt you, sorry.', 'I made you tea.'],
  },
  {
    name: 'impact: you, since then',
    code,
    find: [
      re` you (?:had to|have had to|are having to|were left to|ended up having to) (?!admit|see|understand|forgive|believe|trust|move|let)[a-z]+ `,
      re` (?:you|you would|you will) ${ADV}(?:have )?${ADV}${oneOf(SIGNS)} `,
      / (?:now |still |so |and |because )you (?:[a-z]+ )?(?:flinch|check|wake|doubt|wonder|cry|can not|do not|have no|live|lie|carry|feel|question|jump)/,
      / you (?:were|have been|had been|are|must have been|must be) (?:[a-z]+ )?(?:so |left |sitting |waiting |standing |lying |crying |nursing |carrying |going )*(?:humiliated|alone with|sick with|terrified|frightened|scared|frantic|mortified|embarrassed|left|waiting|crying|shaking|exhausted|heartbroken|devastated|ill with|by yourself|on your own|off your|unable|awake|afraid)(?= )/,
      / you looked (?:so |very )?(?:small|tired|broken|scared|lost|old|grey|pale|sick|hurt|at me)/,
      / you must (?:have|be) (?:called|felt|been|thought|wondered|cried|lain|sat|waited|gone|rung|feel|feeling)/,
      / you (?:have )?(?:lost|missed) (?:your|a|the|so|out|sleep|weight|two|three|[a-z]+ nights|everything|friends|faith)/,
      / you trust (?:me|nobody|no one) less | you (?:do not|no longer|can not) (?:trust|believe|sleep|eat|feel|laugh|relax|look|rest|sing)/,
    ],
    unless: [
      / (?:if|should|do|did|are|have|can|could|would|will) you /,
      / (?:you did not have to|you do not (?:have|know|need|get|care|want|even|understand|owe)|you never|you have no idea|you could not (?:just|even)|you can not (?:expect|keep|just|hold|stay|very|tell|say|know)|you sleep fine|you used to be)/,
      / you and your /,
    ],
    holds: (match, { line }) =>
      !/ (?:when|if|while|that|until|before|after|because|since|so|glad|hope|hoped|thought|sorry|sorry that|as|think|said|and when|told you|like|where|unless|know what|what|how|time|the way|way|because of how|days|than|whenever|once|what|and|though|but) $/.test(
        line.slice(0, match.index + 1),
      ) ||
      / (?:that|so|and|because of me|know|how|since|while|knowing|nights|months|weeks|mean|meant) (?:now )?$/.test(
        line.slice(0, match.index + 1),
      ),
    for: [
      'You had to ask your mother for rent money.',
      'You cried for your grandmother.',
      'You stopped singing in the kitchen.',
      "you haven't slept since",
      'You check the locks twice now.',
      'You went quiet for a week.',
    ],
    against: ["You don't have to answer.", 'You know what I mean.', 'You never listen.'],
  },
  {
    name: 'impact: it did to you',
    code,
    find: [
      / (?:it|that|this|which|what i did|my [a-z]+|and|all of this|me [a-z]+ing [a-z ]{0,20}) (?:has |have |had |must have |also )?(?:made|left|cost|took|taken|hurt|humiliated|frightened|scared|broke|wrecked|ruined|shattered|destroyed|robbed|put|crushed|isolated|shook|wounded|devastated|stole|kept|drove|embarrassed) (?:away )?(?:you|your|from you)(?= )/,
      / (?:your|our) (?:laugh|smile|voice|sleep|appetite|singing|eyes|face|shoulders|hands) (?:s |has |is |have |are )*(?:shake|tremble|drop|gone|quiet|dropped|shook|changed|went|stopped|disappeared)/,
      / (?:because of (?:me|it|this|that|what i did|my [a-z]+)) ?,? you /,
      / (?:did|has done|have done|does|do|it cost|i cost|i did|meant|means) to (?:you|your [a-z]+)(?= )/,
      / (?:i know|i see|i saw|i can see|i hear|i heard|i watched|i understand|i noticed|seen|saw|watched) (?:that |how |what |how much )*(?:it|this|you|your [a-z]+|the)(?: [a-z]+){0,2} (?:hurt|broke|cost|cried|stopped|can not|have not|looked|crying|cry|flinch|shak|alone|face|hands|been)/,
      / (?:your|the) (?:trust|safety|heart|confidence|peace|sleep|hands|world|mother|kids|children|health|birthday|face|self esteem) (?:is|was|are|were|has|have|went|fell|in me|around|shook|shake) (?:[a-z]+ )?(?:gone|broken|shaking|shattered|shaken|ruined|wrecked|hurt|down|white|grey|shook|been|crumpled)/,
      / i (?:know|see|understand|get) (?:that )?(?:she|he|they|the kids|your [a-z]+) (?:is|has|have|are|stopped|do not|can not) /,
      / (?:cost|lost) you (?:your|the|a|so|our|sleep|friends|weeks|months|years)/,
    ],
    unless: [
      / if (?:[a-z]+ ){1,5}(?:made|left|hurt|has|upset|cost|took|put) you/,
      / (?:sorry|regret)(?: that)? (?:it|this) (?:is|has|hurt|upset|made|s) /,
      / you made /,
    ],
    holds: (match, { line }) =>
      !/ (?:if|sorry|supposing|assuming|whether|sorry that|possibly|whatever) (?:[a-z]+ )?$/.test(
        line.slice(0, match.index + 1),
      ),
    for: [
      'it made you feel watched in your own house',
      'I know what it did to you.',
      'It cost you your sleep.',
      'I saw you cry.',
    ],
    against: ["I'm sorry it's made you so jumpy.", 'If it has made you sad, sorry.'],
  },
];

/** Not where the harm is only supposed: "if the way I was made you feel small". */
export const namesImpact: readonly Rule<Component>[] = rules.map((rule) => ({
  ...rule,
  holds: (match, sentence, reading) =>
    !/ (?:if|whether|supposing|in case|assuming|tomorrow|whatever|i told your|i told my|when did|do you think) (?:(?!, )[a-z0-9]+ )*$/.test(
      sentence.line.slice(0, match.index + 1),
    ) &&
    !/^ you (?:[a-z]+ )?have to (?:see|understand|know|admit)/.test(
      match[0] + sentence.line.slice(match.index + match[0].trimEnd().length, match.index + match[0].length + 12),
    ) &&
    rule.holds?.(match, sentence, reading) !== false,
}));
