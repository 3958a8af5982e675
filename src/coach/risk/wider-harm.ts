/** Harm to another told round about: warnings, keeping apart, pictures in the mind, one's own hands, a place and an hour. */
import type { Rule } from './types.js';

const PLAY = [
  '(novel|story|poem|video_game|laser|paintball|chess|scrabble|squash|tennis|karaoke|trolley|tesco|joke_was|laughed|laughing|lol|haha|smiled)',
  '(milk|biscuit|biscuits|last_one|dishwasher|sat_nav|snoring_again|curry|kindness|guitar|mint|applause|with_kindness)',
  '(he|she|they) (said|says|told_me|swears|swore|shouts|whispered|keeps_saying|texted)',
];
const THEM =
  'him|her|them|his|my_husband|my_wife|my_partner|that_man|that_woman|the_man|the_woman|my_son|my_daughter|the_baby|the_kids|the_boy|my_own_son|that_girl|this_man|my_ex|my_boyfriend|my_girlfriend';

export const WIDER_HARM: readonly Rule[] = [
  {
    name: 'wider: means to hurt',
    say: [
      `(i_will|i_am_going_to|i_want_to|i_shall|i_am_about_to|i_would_like_to|i_have_to) ..1 (kill|stab|strangle|murder|shoot|poison|batter|drown|maim|cripple|smother|end|bury|hurt|burn|break|smash|bash|ruin_his_face) (${THEM}|every_finger|both_his|both_her|the_hand|something_of_his|that_house|her_house|his_house)`,
      '(i|i_will|i_would) (do|kill|finish|get) (her|him) first (and|then)',
      '(want|i_want) (him|her|them|that_woman|that_man) (hurt|dead|bleeding|broken|on_the_ground|in_pain|crippled|gone_for_good|in_hospital|to_bleed|to_scream)',
      '(put|land|send|lay) (him|her|them|that_man|that_woman) (in|on|under) (hospital|the_ground|the_floor|a_wheelchair|a_coffin|casualty|intensive_care|a_grave)',
      '(he|she) has two (legs|knees) ..6 (i|one)',
      '(he|she|they|somebody|someone|one_of_us|rohit) (is|will|gets|are|is_going) ..2 (not_walk|getting_hurt|get_hurt|going_to_get_hurt|carried_out|not_leaving|not_leave|bleed|lose_an_eye|loses_an_eye|not_get_up|not_see_morning|not_wake_up|going_to_bleed|in_an_ambulance)',
      '(next_time|the_next_time|when) he sleeps ..3 (not|never) wake',
      '(someone|somebody|one_of_us|gary|he|she) (on|in|at|is) ..4 (getting_hurt|leaving_this_house_alive|hurt_badly)',
      '(take|bring|drag|taking) (him|her|both_of_them) ..2 (with_me|along|down_with_me) ..2 (when|if|as|and|i|.)',
      'not going ..2 (on_my_own|alone) ... (whoever|she_goes_too|he_goes_too|they_go_too)',
    ],
    unless: [...PLAY, '(shops|park|party|holiday|parents_evening|cinema|gym|the_past|the_hatchet|feelings|school)'],
    for: ['I want her hurt like I was hurt.', "I'll take him with me when I go.", 'i will end him. idc about prison'],
    against: ['I will bury the past.'],
  },
  {
    name: 'wider: if they come near',
    say: [
      `(if|when|once|next_time|the_next_time) (he|she|they|that_man|that_woman|her_new|his_new) ..12 (i_will|i_would|nobody|no_one|he|she|they) ..4 (not_be_answerable|not_be_responsible|answerable|responsible|bat|knife|hammer|stick|blood|regret_it|hospital|on_her_feet|on_his_feet|not_walk|burn|break_his|break_her|having_the_baby|with_everyone_in|the_state_she|loses_an_eye|meet_him_with|be_sorry_he)`,
      '(i_will|i_would|will) not be (responsible|answerable) (for|if)',
      '(tell|warn|told) ..2 (him|her|jade|them)? ..2 (not_to|to_stay|better_not|do_not) ..9 (for_her_sake|for_his_sake|for_their_sake|for_her_own_sake|for_his_own_sake|dead_serious|or_else)',
      '(for|4) (her|his|their) (own)? (sake|safety) ..3 (i_am_dead_serious|dead_serious|i_mean_it|stay_away)',
      'if i (let_it_out|start|snap|lose_it|get_going) ..6 (not_walk|not_stop|hurt|somebody|someone|not_be_able|dead|sorry)',
      '(i_will|will) not stop (once|when|if) i (start|begin)',
    ],
    unless: [...PLAY, '(i_will_leave|i_am_leaving|my_mum_s|my_sister_s|therapist|divorce)'],
    for: ["Next time he turns up at our door I'll meet him with the bat."],
    against: ["If he comes home late again I'll go to my mum's."],
  },
  {
    name: 'wider: keep us apart',
    say: [
      '(do_not|please_do_not|dont) (let|leave|trust|send) me ..2 (have|near|alone|with|go_near) ..3 (girls|boys|kids|him|her|baby|them|children|tonight)',
      `(keep|take|get|kept) (${THEM}|the_boys|the_girls|me) (away_from|out_of|to) (me|him|her|them|that_man|that_woman|your_mother_s|my_sight) ..12 (responsible|i_mean|not_right|do_not_let|tonight|safe|stop|near_them)`,
      'should keep me away from',
      '(he|she|they) (ought_to|should|had_better|needs_to) (lock|not_sleep|stay_away|hide|run|stay_at|sleep_somewhere|not_come_home) ..6 (door|bedroom|me|mum_s|tonight|until|where)',
      '(do_not|stopped|can_not|not) trust (myself|what_i_would_do|what_i_might_do|me|my_hands|trusting_myself) ..3 (near|with|around|to|if|alone|round) ..2 (him|her|them|baby|kids|knife|it|gun|he|she|children|that_woman|that_man)',
      'trusting myself (with|near|around|alone)',
      'not (safe|fit) to be (around|near|with|left_with)',
      '(locked|lock|sent|shut) (him|her|them|myself) (out|away|in) ..6 (what_i_would_do|what_i_might|i_would_hurt|safe_from_me)',
      '(before|until|or) i (do|hurt|kill|hit) ..1 (it|something|him|her|them|the_baby|worse) ..2 (to_him|to_her|i_regret|to_them|bad|again|.)',
      '(someone|somebody|need|needs|please|had_better|better) ..4 stop me (before|going|from|tonight|.)',
      'come after me till i have spoken',
      '(not_happy|i_hide|hide|hidden) the knives from (me|myself)',
    ],
    unless: [...PLAY, '(checking_his_phone|texting|eating|wine|chocolate|buying|spending|drinking)'],
    for: ["Don't let me near them tonight.", 'someone had better stop me going round there tonight'],
    against: ["I don't trust myself with a box of chocolate."],
  },
  {
    name: 'wider: pictures in the mind',
    say: [
      `(picture|pictured|picturing|imagine|imagining|flashes_of|images_of|thoughts_of|dream_of|think_about|thinking_about|keep_seeing|thought_of) ..3 (${THEM}|his_face|his_head|her_face|her_head|myself|me|the_two_of_them)? ..2 (under_my_boot|bleeding|bleed|dead|screaming|scream|in_pain|hurting|smashing|strangling|stabbing|hitting|choking|killing|smothering|pushing_her|pushing_him|drowning|run_him_over|run_her_over|harming|burning|beating|hammer|pillow_over|on_the_floor)`,
      '(look|looking|looked|stood|stand|standing|lie|lay) ..5 (pillow|kettle|knife|back|neck|throat|pan|stairs|hammer) ..12 (thinking|think|thought|how_quiet|how_easy|easily|all_i_look_at|for_a_moment|not_tea)',
      'my (hands|hand|fist|fists|arm|arms) (want|wants|wanted|itch|were|was|went|are|go) ..4 (shake|his_throat|her_throat|round_his|round_her|her_neck|his_neck|raised|drawn_back|before_i_knew|to_hit|hurt|on_the_cot)',
      '(want|wanted|going|nearly|almost|close) (to)? (shake|shook|throw|threw|push|pushed|hurt|hit|smother|smothered|drop|dropped) (the_baby|my_baby|him_down|her_down|the_little|my_son|my_daughter|the_kids) ..2 (down|stairs|wall|hard|today|so|until|.)',
      '(nearly|almost) (pushed|threw|hit|strangled|stabbed|hurt|ran) (him|her|them|my_wife|my_husband) (down|over|into|today|with|.|last)',
      '(aimed|steered|swerved) (at|towards) (him|her|them)',
      '(afraid|scared|frightened|terrified|worried) ..1 (of_hurting|that_i_will_hurt|that_i_might_hurt|i_will_hurt|i_might_hurt|i_could_hurt|of_what_i_would_do|of_what_i_will_do|of_what_i_might|of_what_i_could|of_myself|that_one_day_i|one_day_i|of_what_i_am_becoming|of_my_own_hands|i_will_do_it_again|of_my_temper|to_be_alone_with_the_baby)',
      '(want|wanted) to hear (him|her) scream',
      'thoughts of (harming|hurting|killing)',
    ],
    unless: [
      ...PLAY,
      '(hurting|hurt) (him|her) ..3 (feelings|again_with|with_my_words|with_lies|the_truth|by_telling)',
      'telling',
    ],
    for: [
      'I picture his face under my boot and it calms me',
      'I nearly pushed her down the stairs today.',
      'I told the doctor that I am afraid of hurting my baby.',
    ],
    against: ['I am afraid of hurting him with the truth.'],
  },
  {
    name: 'wider: did it and may again',
    say: [
      `i ..2 (hit|slapped|punched|shook|grabbed|pushed|shoved|choked|kicked|raised_my_fist|raised_my_hand|held_her_too|held_him_too|put_my_wife|put_my_hands) ..3 (${THEM}|my_fist|my_hand|in_casualty|tight)`,
      `^ (pushed|hit|slapped|shook|grabbed|shoved|punched) (my_wife|my_husband|him|her|my_son|my_daughter|my_partner)`,
      '(my_fist|my_hand|my_arm|my_belt) ..2 (over|up|raised|back|drawn)',
    ],
    with: [
      '(afraid|scared|frightened|frightens|fear|do_not_trust|next_time|never_again|becoming|turned_into|not_believe|worse|someone_who|know_what_i|what_if|stop_me|like_my_father_s|temper|last_time_i|tell_somebody|do_it_again|too_tight|my_coat_on|shut_the_door|not_finished|would_have_gone_on)',
    ],
    unless: [
      ...PLAY,
      '(too_far|hard_for_answers|for_answers|the_swing|button|send|his_hand_when|rollercoaster|in_my_dream_and)',
    ],
    for: [
      "Pushed my wife over the sofa in temper. I'm afraid of what I'm becoming.",
      "I hit my wife on Friday. I said never again, and I don't believe me.",
    ],
    against: ['I pushed him too hard for answers. I was afraid.'],
  },
  {
    name: 'wider: place, hour, helper, weapon',
    say: [
      'i (know|have_got|have|got|found) ..2 (where|what_time|which|when|her_shifts|his_shifts|the_road) ..6 (works|lives|parks|drinks|walks|finishes|locks_up|cycles|trains|school|shifts)',
      '(following|followed|waiting_outside|parked_opposite|parked_outside|sat_outside|i_am_outside) ..9 (home|gym|house|work|his|her|going_over|bar|bat)',
      '(asking|asked|paying|pay|got|getting|ask) ..2 (cousin|cousins|brothers|mate|mates|someone|somebody|a_man|lads) ..6 (visit|sort_him|sort_her|deal_with|legs|hurt|scare|a_lesson|teach_him)',
      '(show|teach) him (how_it_feels|what_it_feels_like|a_lesson) ..9 (grown_man|own_size|fists|slipper|belt)?',
      '{weapon} (under_my_pillow|up_my_sleeve|in_my_car|in_the_car|in_the_glove_box|in_my_bag|in_my_coat|behind_the_door|on_my_lap)',
      '(put|got|keep|have) ..1 (a|the) {weapon} ..4 (glove|sleeve|pillow|by_the_door|in_the_boot|i_will_use)',
      'i (picked_up|picked|put) ..1 (the|a) (knife|hammer|bat|scissors|kettle|pan|axe) ..12 (him|her|written|first|scared|what_i|put_it_down|back_down)',
      '(came|went|come|go|flew) at (him|her|my_husband|my_wife|them) with (the|a) {weapon}',
      '(bought|buy|got) ..2 (petrol|lighter_fluid|a_gun|a_bat|a_knife|rope) ..9 (no_car|not_have_a_car|do_not_have|her_house|his_house|nobody_asked)',
    ],
    with: [
      '(be_sorry|pay|hurt|do_to|do_not_know_what|not_know_what|revenge|knife|bar|bat|prison|scared|legs|a_lesson|show_him_how|use_it|pay_that|stronger|written_somewhere|do_not_have_a_car|trusting|might_go_back|his_daughter)',
    ],
    unless: [
      ...PLAY,
      '(cook|cooking|chopping|onions|butter|carrots|cake|cheese|surprise|birthday|collect|pick_up_the)',
    ],
    unlessText: ['(carved|carving|present|butter_only)'],
    for: [
      "I've been following her home. I don't know what I'll do when I catch up.",
      "I'm asking my cousin to pay that man a visit. He knows what to do.",
    ],
    against: ['I asked my cousin to visit.'],
  },
  {
    name: 'wider: temper and accidents',
    say: [
      '(look|looks) like (a_fall|an_accident|suicide|she_fell|he_fell|natural_causes) ',
      '(leave|leaves|leaving|carried_out_of) my (house|home|door) in a (bag|box|coffin|hearse)',
      '(i_will|i_am_going_to|going_to) (snap|flip|crack|explode) ..6 (him|her|the_kids|them|gets_it)',
      '(sharpen|sharpened|sharpening) the (knife|knives|axe|blade) ..9 (him|her|his|face)',
      '(first|tyres|tires) ... then (her|him) $',
      'i (threw|chucked|hurled) ..3 at (my_husband|my_wife|him|her|my_partner) ..6 (missed|scares|hit|bled)',
      'i picked up the (belt|strap|slipper)',
      '(my_temper|my_rage|my_anger|red_mist) ..9 (hurt|hit_him|hit_her|afraid|scared|not_finished|somebody|someone|blood|frightens|scares)',
      '(bleach|weedkiller|rat_poison|antifreeze|slug_pellets|drain_cleaner) ..6 (tea|coffee|dinner|soup|food|drink|cup|glass|his|her)',
      '(loosen|loosened|cut|fix|help) ..2 (his|her|the) (brakes|brake|ladder|handrail|wheel_nuts)',
      '(make|making) (him|her|them) (bleed|suffer|beg|scream)',
      '(did_not|do_not|not) (want|know_how) to stop (hitting|shaking|squeezing|hurting|.)',
      '(could_not|can_not|not) stop (hitting|shaking_him|shaking_her|kicking|punching)',
      '(same_hands|same_fists|his_hands|his_fists) ..2 (as|like) my (father|dad)',
      '(prison|jail|the_sentence|the_time) ..4 (worth_it|do_not_care|happily|with_a_smile|fine_by_me)',
      '(worth|do_not_care_about|not_mind|happily_do) ..2 (prison|jail|going_inside|the_time|life_for)',
      'pillow over (his|her) (face|head)',
      '(squeezed|squeeze|shook|shake|held) (him|her|the_baby|his|her_arm) ..2 (too_hard|too_tight|until|harder)',
    ],
    unless: PLAY,
    for: ['I put bleach in his tea and tipped it away.', 'I squeezed her too hard'],
    against: ['We ran out of bleach.'],
  },
];
