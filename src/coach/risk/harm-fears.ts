/** Harm to another as fear: of one's own hands, of a next time, of what one has already done. */
import type { Rule } from './types.js';

const DID =
  '(hit|slapped|pushed|shoved|grabbed|shook|punched|kicked|choked|threw|bit|smacked|gripped|grip|pinned|strangled|hurt|pulled|dragged|squeezed|held|raised|twisted|headbutted|scratched|shake|slap|smack|grab|yanked|jerked|squeeze)';
const DREAD =
  '(again|next_time|further|scares_me|scared|terrified|frightens|frightened|liked_it|enjoyed|afraid|not_stop|will_not_stop|would_not_stop|could_not_stop|more_where|how_easy|that_easy|felt_good|worse|building|help_me|do_not_trust|what_if|coming_back|went_further|go_further|not_the_last|hurt_him|hurt_her|from_me|seeing_red|lose_it|lose_control|in_me|capable)';

export const FEARS: readonly Rule[] = [
  {
    name: 'fear-of-oneself',
    say: [
      '(scared|afraid|frightened|terrified|worried|fear|scares_me|frightens_me|dread) ..3 (what|of_what|i) ..1 (i)? (might|could|will|would|may|am_capable|am_going_to)? ..2 (do|do_to|hurt|hit|kill|harm|lose_control|snap|explode|lash_out|go_too_far|strike|shake) ..2 (to|with|him|her|them|the|my|if|one|when|someone|next|again|again_tonight|tonight) ',
      '(scared|afraid|frightened|terrified|fear) ..1 (of_myself|of_me|of_my_own|of_my_temper|of_my_hands|by_myself|of_being_alone_with|to_be_alone_with) ..10',
      '(scared|terrified|afraid|worried|frightened) i (am_going_to|will|might|could|would) (hurt|hit|kill|shake|do_it|lose_it|snap|do_something|go_for|lash|harm)',
      '(do|did|can|could|would) not trust (myself|my_own_hands|my_hands|my_temper|what_i_might) ..3 (with|around|near|not_to|tonight|if|when|alone|next|any_more|him|her|to)',
      '(do|can) not trust my (own)? hands',
      'i am ..6 (the_dangerous_one|a_danger|dangerous|the_danger|the_one_who_is_dangerous|not_safe_to_be|capable_of|the_threat)',
      '(not|nobody|no_one|is_not|are_not|neither) ..2 safe ..2 (with_me|around_me|from_me|near_me|when_i|if_i_stay|in_the_house_with_me|alone_with_me|to_be_her|to_be_his|to_be_their|to_be_around|to_be_near|to_be_with|being_alone_with|to_be_alone_with)',
      '(safe|safer) from me',
      '(someone|somebody|anyone|anybody|help|please|you|they) ..3 (stop_me|stops_me|to_stop_me|help_me_stop|how_to_stop|helps_me|before_i_get|before_i_do|take_him_away_from_me|take_her_away_from_me)',
      '(before|unless|until|or_else) i (hurt|do_something|snap|get_there|do_it|hit|kill|lose_it|go_too_far|cross_that|really_hurt|harm|break)',
      '(keep|kept|take|send|sent|keeping|get) (him|her|them|the_kids|the_baby|the_children|my_daughter|my_son|the_boy) ..2 (away_from|from|out_of) (me|my_reach|my_sight|this_house_before)',
      '(he|she|they|kids) (should|ought_to|must|needs_to|has_to|better) ..3 (stay|go|leave|sleep|be) ..6 (until|till|before) ..4 (passes|safe|calmer|i_calm|gone|myself|i_am)',
      '(hide|hid|hiding|lock|locked|locking|take|took|taken|put|gave|give|threw) ..5 (knife|knives|scissors|gun|guns|hammer|bat|kitchen_knives|axe) ..6 (from_myself|from_me|before|so_i_can_not|so_i_do_not|so_that_i|out_of_this|out_of_my_reach|in_case_i|because_i|so_i_will)',
      '(something|thing|monster|animal|rage|anger|red_mist|beast) ..2 (in|inside|of) me ..8 (hurt|kill|bleed|hit|blood|smash|louder|break|out|him|her)',
      '(i_am|am|am_not) (not)? (joking|kidding|exaggerating) ..3 (and|i)? ..3 not ..3 (talking|speaking) about me',
      '(not|never) (feel|feeling|be|am|think_i_am) safe ..1 (to_be|being|as) ..1 (her|his|their|a) (dad|mum|father|mother|parent|carer)',
      'do not (believe|trust) my own promises',
      '(i_have_it_in_me|i_could_really_hurt|could_really_hurt|really_could_hurt|really_hurt_him|really_hurt_her)',
      '(feel|feeling|felt) (it|something|the_anger|the_rage|that) (coming|building|rising|build|rise|boiling|growing) ...10 (again|hit|hurt|do|stop|her|him|hands|fist)',
      '(what|part) ..3 (frightens|scares|terrifies|worries) me ...6 (liked|enjoy|easy|want|good|plan|not_stop|him|her)',
      'that (is)? the part that (frightens|scares) me',
      '(want|wants|wanted) ..2 to hurt {other} ..2 (not|and|so|badly|really|physically|back_with|for_real|properly|with_my)',
    ],
    unless: [
      '(hurt+|do|lose) ..3 (feelings|with_my_words|with_the_truth|when_i_tell|by_lying|by_cheating|if_i_tell|trust|again_by|marriage|with_words)',
      '(cheat|cheating|lie|lying|relapse|gamble|gambling|drink|text_him|text_her|message|messaging|tinder|secret|honest|confess|cry|shop|spend) ',
      '(he|she|they) (might|will|would|could) ',
      '(scared|afraid) of myself ..3 (sometimes)? (how_much_i_love)',
      '(stop|stopped) me (crying|spiralling|checking|in_the|from_eating|looking)',
      '(safe|not_safe) (with|from|around) myself',
      '(to|do) myself',
    ],
    for: [
      "I'm scared of what I might do to her",
      'the kids are not safe with me right now',
      'I need someone to stop me before I hurt him',
      'i dont trust my hands near him',
    ],
    against: ["I'm afraid I'll hurt her feelings", "I don't trust myself not to text her", "I'm not safe with myself"],
  },
  {
    name: 'did-and-may-again',
    say: [
      `i ..3 ${DID} ..1 {other} ...30 ${DREAD}`,
      `i ..2 ${DID} ..1 (his|her|their) (arm|arms|wrist|wrists|shoulders|shoulder|hair|throat|neck|face|hand|leg|legs|collar) ...30 ${DREAD}`,
      '(next_time|one_day|sooner_or_later) i ..2 (will|would|might|could|am_going_to|do_not_know|may|know) ..1 (not)? ..2 (stop|hit|stand_there|hold_back|miss|use|hurt|kill|choose|stop_at|push|pull_it|be_able|swing|just_stand|know_what|go_through|walk_away)',
      'next time ..4 i (will|do_not_know|might|would|am_going_to)',
      '(hit|hitting|hurt|hurting|shake|slap|push|do_it|doing_it|strike) (him|her|them|the_baby|my_son|my_daughter|my_kids)? (again|worse_next_time)',
      'my (own)? (fist|hand|arm|fists|hands) ..2 (was|were|is|up|raised|back|already|drawn|in_the_air|lifted|went|had|round|around|on|closed|clenched|over|at) ..4 (up|raised|back|drawn_back|in_the_air|her|his|lifted|above|to_hit|around|throat|neck|swing|itching|at_her|at_him)',
      '(realised|saw|noticed|found|had) ..2 (i_had)? my (fist|fists|hand|hands|arm) (up|raised|drawn|back|in_the_air|round_her|around_her|around_his|on_her|on_his|lifted|clenched_at)',
      '(flinched|flinch|ducked|backed|shrank|cowered|shut_her_eyes|shut_his_eyes|closed_her_eyes|covered_her_face|hid) ..2 (away)? ..1 (from|when|because)? ..1 (me|i)',
      '(fingermarks|marks|bruises|bruise|handprint|hand_print|scratches) ..4 (from_me|i_did|i_made|i_left|my_hands|my_fingers|were_mine|are_mine|i_put)',
      '(understood|understand|know_now|see_now) (how|why) ..3 (shake|shake_them|hit|hurt|snap|smother|kill|do_it)',
      '(almost|nearly|close_to|inches_from) (shook|hit|threw|smothered|shaking|hitting|throwing|strangled|strangling|slapped|punched|hurting|choked|pushed|stabbed|kicked) ..1 ({other}|the_cot)',
      '(first|started|it_started|began) ..3 (it_was|was|with)? ..1 (a_plate|plates|a_door|a_wall|the_wall|a_glass|the_door|doors|a_chair|things|cups) ...8 (then|next|now) ...25 (she|he|her|him|end_of_it|stop_me|person)',
      '(she|he) is ..3 (standing)? ..2 (at_the_end_of_it|next_in_line)',
      '(swore|promised|always_said) ..2 (i_would|i)? ..1 never be (that|like|my_father|my_dad|one_of)',
      '(alone|night|nights|evening|hour) (with|near|beside) (him|her|the_baby|them|my_son) ...6 (shake|scared|afraid|safe|terrified|snap)',
      '(shake|shook|squeeze|throw|drop|smother) (the_baby|my_baby|our_baby|the_little_one|the_newborn)',
      '(not|would_not|will_not) stop at (the|a|just|shouting|words|plates|one)',
    ],
    unless: [
      '(road|fell|falling|car_coming|street|traffic|slipped|hug|hugged|awake|hand_and_said|kissed|dance|danc+|tickl+|ball|swing|truth|lie|lies|lied|lying|words|trust|cheat+|message+|affair|with_what_i_said|deepest|forgiv+)',
      '(pushed|shook|held|grabbed|hit|hurt) (him|her) (to|for|hand|close|tight|a|with_the_truth|feelings|with_my_words|when_i_told|by_lying)',
      '(she|he|they) (flinched|ducked|hid) (from|when) (the|a) ',
      'hurt (him|her|them) ..6 (words|lied|lying|messages|told|sorry|apolog+)',
      '(my_hand|hand|hands) ..1 (was|were|is|round|around) (shaking|a_mug|the_mug|my_mug|in_his|in_hers|in_her|cold|warm)',
      '(i_lied|lied|lie|text|call|shout|ask|tell) again',
      'next time ..3 i ..3 (ask|tell|say|call|listen|wait|ring|knock|talk|bring|cook|breathe|count|order|check|come|say_so|do_it_sooner|book|write|leave_the_room|walk)',
    ],
    for: [
      'I hit her last week and im terrified it will happen again',
      'I know next time I wont stop',
      'he flinched from me and my fist was up',
      'I almost shook the baby',
    ],
    against: ['I grabbed her arm before the road', 'Next time I will ask first', 'I hurt him again with another lie'],
  },
];
