/** Part of it is put on the partner, the other person, or 'us both': "you pushed me to it", "she came on to me". */
import { oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { ADV } from './parts.js';

const code = 'blame-shift' as const;

/** Faults a partner may be charged with: "you were …". */
const COLD = `
cold distant never_home never_there never_in never_around always_at always_out always_away always_busy always_working always_on always_tired always_nagging always_asleep out_every away_all not_there not_around not_home not_interested not_exactly not_speaking ignoring_me pushing_me nagging me_away too_busy too_tired too_wrapped wrapped_up glued
shutting_me_out busy_with asleep_by in_bed_by miserable with_your on_your_phone on_the_phone round_at at_your_mother no_angel no_saint hardly no_better the_one_who_(?:started|pushed|wanted|left|stopped|turned|made|told|said|invited|brought) so_cold so_distant so_angry so_difficult so_hard so_critical so_moody so_unhappy difficult hard_to frosty icy moody unavailable
impossible controlling jealous suspicious off_with horrible_to mean_to working_all part_of to_blame partly just_as as_much sleeping_in the_same as_bad somewhere_else miles_away a_closed`;

/** What a partner may have failed to do, or did first. */
const FAILED = `
stopped pushed drove made_me made_it turned_me turned_away turned_your_back rejected ignored neglected froze shut_me left_me let_me_down gave_me_no gave_me_the_cold gave_up started_it started_the started_this put_me_in put_the_baby cheated lied forgot_my nagged criticised criticized provoked goaded wound_me would_not_touch would_not_talk would_not_listen
would_not_let would_not_even would_not_look never_touched never_touch never_listened never_listen never_asked_me never_wanted never_want never_made never_had_time never_have_time never_have_time never_have_a never_let never_gave never_showed never_once_asked never_noticed never_look never_looked never_said did_not_want_to did_not_want_me did_not_give_me
did_not_make did_not_exactly_make did_not_listen did_not_notice did_not_touch did_not_show did_not_care did_not_even did_not_come_near do_not_make_it_easy do_not_exactly_make do_not_make do_not_listen do_not_touch do_not_exactly hardly_touch hardly_touched hardly_looked barely_looked barely_spoke barely_touched
always_choose always_put always_have_to always_had_to always_take always_took always_nag always_make go_on_at get_so_worked get_so_angry get_so_jealous get_so_moody get_all_worked go_mad go_mental push_me drive_me make_me_feel make_it_so make_it_hard make_me_so made_me_feel did_it_too did_it_first did_the_same do_it_too do_the_same had_gone_to_bed would_gone_to_bed would_turned would_been_cold would_been_distant would_stopped
had_turned had_stopped had_been_cold had_been_distant had_shut had_pushed were_the_first told_me_to_go told_me_to_get said_we_were_on said_i_could have_your_own have_not_exactly have_not_touched_me_in have_been_no have_your_mother check_out checked_out went_cold gone_cold slept_in_the_spare spent_every spent_the_whole spend_every
bring_out bring_it_out had_your_choir might_made might_have_made could_have_made could_have_asked could_have_noticed could_have_tried should_have_noticed should_have_seen should_have_asked should_have_known should_have_been should_have_told_me should_have_stopped ought_to_have knew_what_i knew_what_you_were knew_i_was_like
invited_him invited_her brought_him brought_her introduced set_us_up set_it_up encouraged suggested dared_me wanted_me_to put_me_up kept_me_at kept_me_short kept_me_waiting were_flirting flirt flirted_with wear wore_me belittled humiliated_me embarrassed_me yelled shouted_at`;

/** What another person may be charged with. */
const LURED = `
came_on_to came_onto came_at started_it started_the started_messaging started_texting texted_me messaged_me kissed_me rang_me kept_ringing kept_texting kept_messaging kept_calling kept_asking kept_buying kept_pouring kept_on kept_coming kept_at_me kept_pushing pushed pursued chased seduced_me led_me lured tempted talked_me dragged_me dared_me egged encouraged
made_the_first made_the_running made_the_move made_a_move made_me threw_herself threw_himself flung would_not_take_no would_not_leave would_not_let would_not_stop took_advantage tricked_me trapped_me manipulated got_me_drunk got_me_into got_me_to handed_me poured bought_me begged_me needed_me knew_i_was knew_exactly knew_i knew_what_she knew_what_he
added_me followed_me liked_my found_me invited_me asked_me_out asked_me_straight put_me_up put_the_bet put_her put_his set_me_up led_me_on been_on_at_me was_on_at_me was_all_over was_the_one is_the_one are_the_ones was_after threatened bought_all bought_the_rounds bought_the_drinks wanted_it wanted_me went_for_me swore_blind messaged_first texted_first kissed_first reached_out_first
pressed_them pressed_my pressured forced cornered had_me_cornered climbed sat_on slid_into slipped_me played_me worked_on_me booked_the_table ordered_the signed_me flirted_with_me hit_on_me made_it_easy made_eyes touched_me_first initiated wore_me_down asked_for_it is_to_blame was_to_blame should_be_apologi[sz]ing should_apologise ought_to_be does_this_to`;

export const blameShift: readonly Rule<ApologyCode>[] = [
  {
    name: 'blame: you',
    code,
    find: [
      re` (?:you|u) (?:have |had |would |know you )?${ADV}(?:were|was|are|have been|had been|been|would been) ${ADV}(?:all )?${oneOf(COLD)}(?= )`,
      re` (?:you|u) (?:have |had |would |know |just |do |basically |practically |also |always |all but |as good as |yourself |still )*${oneOf(FAILED)}(?= )`,
      re` (?:because|cos|since|as) (?:of you|of your|(?:you|u) (?:were|never|always|would not|did not|do not|had (?:not|never|been|gone|turned|shut|stopped)|would (?:been|gone|turned|stopped)|have (?:not|never|been|stopped|gone)|kept|keep|stopped|started|made|make|pushed|left|ignored|neglected|refused|cheated|lied|forgot|are (?:always|never|so|already|too|cold|distant|not)|can not|go|get|gave|told|work|worked|nag|nagged|shout|shouted|spend|spent))(?= )`,
      / if (?:you|u|the front door|our marriage|home|things at home|somebody|someone) (?:had|would|could|did|only|were|was)(?: not| been| had| ever| gone| even| only| just| a bit| let| more| paid| asked| given| listened| touched| shown| stayed| made| just| there| home| kinder| nicer| less)+/,
      / (?:with|given|considering|after|because of|thanks to|down to) (?:the way you|how you|your (?:temper|nagging|moods?|coldness|constant|mother|attitude|silences?|criticism|jealousy|expectations|behaviou?r|drinking)|a (?:kinder|warmer|bit more|little more)|you (?:being|and your|working|always|never))/,
      / (?:you|u) know (?:what you are like|how you (?:get|are)|what you (?:did|get like))/,
      / (?:and )?(?:what about you|look who is|who is talking|you can talk|same as you|you too(?= $|, $)|you as much as me|as much as (?:me|i am|mine)|and you , when|you are not (?:exactly )?(?:perfect|innocent|blameless|an angel|a saint)|(?:you are|not that you are|you were) (?:hardly |not |no |any )(?:a |an )?(?:saint|angel|innocent|perfect)|you would have done the same|you have done (?:worse|it|the same)|you started it|it takes two|two to tango|no smoke|what did you expect|what do you expect|what did you think would|you asked for (?:it|this)|you (?:left|gave) me no (?:choice|option)|you might have|you would have gone (?:mental|mad|crazy|off|ballistic|nuts)|you could have (?:made|tried|asked|been|noticed|come))(?= )/,
    ],
    unless: [
      / (?:you|it|that) (?:did not|never) (?:once )?(?:push|pushed|make|made|force|drive|drove|cause|deserve|do|did|caused) (?:me|it|this|any|anything|that)/,
      / (?:if|when|until|whenever) you (?:are|want|need|feel|do) (?:ready|to)/,
      / (?:do not|never) (?:think|believe|thought|mean|meant|say) (?:that )?you /,
      / not (?:because|your)/,
      / because i (?:never|was|did|lied|hid|kept|had|made|chose|would|could)/,
      / i would (?:have |still |probably |never )+(?:kept|keep|lied|lying|told|gone|carried|stopped|said|been)/,
      / (?:even though|although|while|when) you (?:were|had been|are) (?:nothing but|always|there|so|at|in|on|nursing|working|waiting|home|asleep|pregnant)/,
      / (?:you stopped|you have stopped) (?:singing|eating|sleeping|laughing|smiling|wearing|crying|going|calling|inviting|seeing|cooking|dancing|humming|painting|talking|trusting|asking)/,
    ],
    holds: (match, { line, ends }) =>
      !/ (?:thank you|glad|grateful|when|that|how|while|because i lied and|so|told you|told her|told him|said|pretended|as if|like|what|which|until|since|after|before|know|i made|and now|i (?:left|had) you because) $/.test(
        line
          .slice(0, match.index + 1)
          .replace(
            / (?:so|that|because|when|like|what) $/,
            / (?:you were|you (?:stopped|never|pushed|made|would not|did not) )/.test(match[0]) &&
              !/ you (?:made|did not even) /.test(match[0])
              ? ' '
              : '$&',
          ),
      ) && !(ends === '?' && / (?:did|do|are|were|would|could|will|can) $/.test(line.slice(0, match.index + 1))),
    for: [
      'You pushed me to it.',
      'You were never home.',
      "You'd gone to bed without a word, so.",
      "If you hadn't gone through the bins.",
      'You were cold with me from the day the baby came.',
      'Look who is asking, you are no saint.',
      'Because you never listen.',
    ],
    against: [
      "You didn't push me to anything.",
      'You stopped singing in the kitchen.',
      'It was not because you were cold.',
      'You trusted me.',
      'Because you deserve the truth.',
    ],
  },
  {
    name: 'blame: you, asked and named',
    code,
    find: [
      / (?:when did you (?:last|ever)|who was it (?:who|that)|who (?:is|was) (?:around|out|at|it|on|the one)|(?:and|so|but|well ,|^) who (?:introduced|invited|brought|started|told|spent|made|pushed|left|bought)|and (?:who|what|where) (?:was|were|about|did) you|where were you|when was the last time you|what were you (?:doing|expecting)|who is the one (?:who|that)|what did you ever|did you (?:ever (?:once )?(?:ask|think|ask me|notice|let)|make it easy))(?= )/,
      / your (?:temper|nagging|coldness|mother|moods?|jealousy|drinking|silence|silences|distance|job|work|phone|sister|family|expectations|friends|spending|attitude|criticism|side|part|share|mate|brother|constant) (?:[a-z]+ )?(?:drove|made|pushed|left|kept|never|always|did|had|had me|is|was|were|has|have|does|in (?:this|it|that|all)|of (?:it|this|the blame)|too|and|waiting|s the one|handed|started|told me|talked|set)(?= )/,
      / (?:your fault|your doing|is on you|are on you|down to you|blame you(?:rself)?|thanks to you|you to blame|you are to blame|you and your (?!kids|mum|sister|family|heart|trust|time|pain)[a-z]+|some of (?:it|this|that) is yours|you played (?:a|your)|you have (?:your|a) part|you had a (?:hand|part)|you contributed|you owe me|you have to (?:see|admit|own|accept|understand) (?:that )?(?:a|i|it|your|you)|you must admit|own your (?:part|share)|look at yourself|take a look in the mirror|ask yourself|how do you think i felt|you do (?:take|go|make|tend|know|spend|have|keep|leave|get|push|sound|nag)|you did (?:tell|say|leave|ask|start|push|turn|kind of|make|go|invite|kiss|flirt|know))(?= )/,
    ],
    unless: [
      / (?:not|never|nothing|none of (?:it|this|that)|not one bit|not a bit|no part|not any) (?:[a-z]+ ){0,3}(?:your fault|on you|your doing|because of you|to blame)/,
      / (?:i|not|never|nor) (?:do not |will not |am not |would never |cannot )?(?:blame|blaming) you/,
      / (?:cheated|lied|called|walked out|counted|hung up|waited|took it out|gave up|spied|relying|working|rely) on you/,
      / you do know /,
    ],
    holds: (match, { line }) =>
      !/ on you /.test(`${match[0]} `) ||
      !/ (?:[a-z]+ed|cheating|lying|had|have|no|is|was|it|hurt|pain) $/.test(line.slice(0, match.index + 1)) ||
      / (?:is|that|this|some|half) (?:partly |also |too |as much )?$/.test(line.slice(0, match.index + 1)),
    for: [
      'When did you last flirt with me?',
      'Your temper drove me to lie.',
      'you and your temper were waiting at home',
      'Who was it who said money does not matter?',
      'You must admit you were cold.',
      'You do take it into the bathroom, though.',
    ],
    against: ['None of it was your fault.', "I don't blame you.", 'I cheated on you.', 'Your sister rang me.'],
  },
  {
    name: 'blame: another, or both of us',
    code,
    find: [
      re` (?:she|he|they|who|my [a-z]+|your [a-z]+|the [a-z]+|that [a-z]+|[a-z]+) (?:s |is |was |has |have |had |would |just |also |kind of |basically |practically |always |literally |been |, |and she |and he |straight |actually |even |really )*${oneOf(LURED)}(?= )`,
      / (?:we both|both of us|the two of us|two of us|us both|we two|each of us|you and i both|you and me both|on both sides|both sides|both parties|both at fault|both to blame|(?:we|we had|we have) (?:let|stopped|drifted|grew|grown|were (?:both|drifting|living|not|already|like)|stopped|had been|lost|been))(?= )(?! (?:know|knew|deserve|need|love|want|cried|saw|see|are tired|have work|heard|agreed|agree|met|fell in love|on a break))/,
      / (?:blame (?:the|him|her|them|it on|my|your)|ask (?:your|my|him|her|them) (?:[a-z]+ )?(?:who|why|what)|without (?:[a-z]+ ){1,2}(?:egging|pushing|pouring|asking|ringing)|egging me on|talked me into|put me up to it|led (?:me )?(?:on|astray)|bad influence|peer pressure|(?:he|she|they) (?:is|was|are|were) the one(?:s)?|the lads (?:made|were|kept|wanted|dragged)|(?:her|his|the) door (?:was|stood) (?:always )?open|(?:her|his) (?:idea|doing|fault|fault as much))(?= )/,
    ],
    unless: [
      / (?:not|never|no one|nobody|none of (?:them|it)|nor) (?:[a-z]+ ){0,3}(?:made me|forced|pushed|asked me|her fault|his fault|hers|egged|dragged|talked me|handed|to blame|poured|dared)/,
      / (?:i told you|i said|i blamed|i pretended|blaming|i let you think|i used to say) (?:[a-z]+ ){0,3}(?:she|he|it|they|him|her|them)/,
      / just the two of us/,
      / i (?:chose|kissed her first|started it)/,
    ],
    holds: (match, { line }) =>
      (!/ (?:i am|i was|me) (?:the one |the person )?$/.test(line.slice(0, match.index + 1)) &&
        !/^ (?:the |my |your )?(?:disease|drink|wine|guilt|work|money|app|apps|shame|fear|culture|phone|bank|mother did not)/.test(
          match[0],
        ) &&
        !/^ (?:i|you|nobody|no|one|it|nothing|we|what|that|this|me|and i|u|which|guilt|shame) /.test(match[0])) ||
      / (?:we both|two of us|us both|we )/.test(match[0]),
    for: [
      'She came on to me.',
      'We both made mistakes.',
      'Wrong turns were taken on both sides.',
      'He is the one who booked the table.',
      'She would not take no for an answer.',
      'You as much as me, the two of us let it go.',
    ],
    against: ['Nobody pushed me.', 'We both know I lied.', 'I told you she came on to me, and that was a lie.'],
  },
];
