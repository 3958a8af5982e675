/** Verbs for what the one who broke trust did: told as an act ("I hid it"), and those that name no act ("I messed up"). */

/** Past forms, without -ed, that can name an act after "I". */
export const ACT_PAST = `
lied slept hid kept told sent spent drank stole took went gave met saw read wrote bought sold bet lost drove broke left threw hit swore said got let forgot ate ran put snuck spoke lent rang fell shut blew withdrew flew bit snapped
drunk spoken taken gone seen written driven broken hidden stolen thrown forgotten given eaten made paid stayed lay chose shook laid sped spat tore led sat stood drew fed hung came sneaked did_it`;

/** Words in -ed and other pasts after "I" that name a state, a wish, a harm or a repair, and no act one could have seen. */
export const NO_ACT = `
wanted needed loved cared tried hoped wished planned decided apologised apologized promised vowed regretted hurt failed messed screwed strayed slipped ended wondered realised realized learned noticed cried panicked changed deserved
listened_to_my listened_to_music agreed waited begged prayed lived worked owned admitted caused ruined wrecked destroyed damaged disappointed scared frightened upset betrayed wronged wounded crushed harmed offended seemed appeared intended happened managed
expected believed trusted feared worried struggled suffered starved craved missed_you missed_us missed_her missed_him hated liked enjoyed preferred supposed guessed assumed figured reckoned mattered acted behaved reacted responded treated
blocked cancelled canceled booked returned resigned enrolled registered arranged removed confessed explained understood committed meant accepted acknowledged need indeed embed bed red wed shed ashamed embarrassed scared stressed tired bored exhausted drained
depressed devastated ruined confused overwhelmed married involved tempted blessed damaged gutted annoyed pissed wasted hammered plastered smashed grieved ached sobbed mourned fasted knelt attended completed stopped joined moved drifted contributed crossed
started used_to called_a called_the called_dr emailed_the emailed_hr phoned_the phoned_a asked_for asked_you asked_the asked_him asked_her asked_my asked_twice answered talked_to_the deleted_the_app deleted_her_number deleted_his_number deleted_tinder deleted_my signed_up signed_the
found thought felt knew could would should am was were have had do did can will may might must put_you took_responsibility took_full took_something took_away took_you took_a_breath took_it_on took_your_safety took_your_peace took_your_trust took_the_blame took_from_you took_that_from took_advantage
gave_in gave_up gave_you_my gave_you_a gave_my_word gave_her_up gave_him_up made_a_mistake made_mistakes made_you made_a_mess made_a_choice made_it made_that made_the_choice made_my made_an_appointment made_her made_things made_one
let_you_down let_you_go let_us let_myself let_everyone let_things let_it let_that lost_you lost_your lost_my lost_everything lost_a lost_us lost_it lost_control lost_count lost_sight lost_the_right lost_track went_wrong went_too went_along went_to_my went_to_a went_to_see went_to_the_doctor went_to_confession went_quiet went_through
got_carried got_caught got_lost got_it got_scared got_drunk got_help got_in got_the_message got_us got_what kept_quiet kept_my_word kept_thinking kept_meaning kept_telling kept_going kept_trying kept_quiet kept_my_mouth broke_your broke_my broke_our broke_us broke_things broke_it broke_down broke_something broke_the_promise broke_a_promise broke_the_trust broke_trust
left_you told_myself told_you_everything told_you_the_truth told_you_all told_him_so told_her_so told_you_so told_the_truth told_them_so said_sorry said_that said_i said_what said_something said_so said_things fell_apart fell_for fell_out fell_into fell_short fell_down
saw_you saw_your saw_how saw_what saw_that ran_away ran_out put_us put_it put_my put_your put_this put_that put_a stood_by stood_up stood_there sat_down sat_and sat_in came_home came_back came_clean came_to came_across came_off led_us led_you chose_wrong chose_to chose_it chose_that chose_this met_you
read_about read_that shut_down hit_rock hit_the_bottom hit_bottom wrote_to_hr wrote_you wrote_to_the wrote_this paid_back paid_it_back paid_the_money paid_everything paid_for stayed_with_you stayed_home stayed_up stayed_away stayed_quiet gone_quiet thrown_it thrown_away
drew_a_line spoke_to_my spoke_to_a spoke_to_the rang_the rang_a rang_dr rang_tom rang_my rang_you hung_my gave_her_back gave_him_back gave_it_back sold_the_car_to sold_my_bike swore_i swore_to_you took_a_day took_the_app taken_responsibility taken_full taken_the_first
handed_him_back handed_her_back handed_in handed_it handed_back handed_over unfollowed unfriended uninstalled binned_the shredded poured_it poured_the closed_the closed_my changed_my_number promised_you invited_you followed_you dreamed dreamt imagined pictured wept shook shook_all lay_awake
carried_on carried_around loved_you married_you picked_it picked_that picked_this passed_out wished_for stand bleed reached_out reached_for hoped_you relapsed`;

/** Base forms that name an act: "I did gamble", "wrong of me to film you", "I chose to share a room". */
export const ACT_BASE = `
lie lie_to cheat text message email phone call ring write send kiss sleep_with sleep hide conceal keep delete erase wipe gamble bet spend drink smoke use snort take steal borrow pawn sell lend withdraw transfer move_money open close read snoop go_through check track follow film record photograph
share tell forward post show laugh mock shout yell scream swear slap hit push grab throw punch kick break_into drive leave ghost ignore block skip miss forget flirt meet see visit go invite bring book stay cancel sign invest buy put_the put_our run_up swipe download install join like comment
deny pretend fake invent cover let_her let_him let_you_think let_you_believe make_up swap look buy lock turn_off switch_off walk_out storm sneak slip_out creep travel touch cuddle hold_her hold_him dance undress send_her discuss gossip blame_you accuse call_you compare blank stand_you`;

/** The same as "-ing": "sorry for snooping", "I was seeing her". */
export const ACT_ING = `
lying cheating texting messaging emailing phoning calling ringing writing sending kissing sleeping hiding concealing keeping deleting erasing wiping gambling betting spending drinking smoking using snorting taking stealing borrowing pawning selling lending withdrawing transferring opening reading snooping going_through
checking tracking following filming recording photographing sharing telling forwarding posting showing laughing mocking shouting yelling screaming swearing slapping hitting pushing grabbing throwing punching kicking driving leaving ghosting ignoring blocking skipping missing forgetting flirting meeting seeing visiting going_to going_behind going_out_with
inviting bringing staying signing investing buying running_up swiping downloading liking denying pretending faking inventing covering making_up swapping turning_off walking_out storming sneaking slipping creeping touching cuddling dancing discussing gossiping accusing comparing blanking standing_you_up giving_him giving_her giving_that giving_out giving_away putting_money putting_the putting_our
cashing emptying draining scrolling chatting sexting dating kissing_him kissing_her logging_in logging_on looking_through looking_at coming_home_drunk coming_home_late snapping_at exposing outing dumping cutting_you talking_to talking_about watching speaking breaking_into losing_our losing_the`;

/** Nouns that name an act when they are "my" or "the": "I regret the affair". */
export const ACT_NOUN = `
affair affairs fling one_night_stand lie lies lying cheating drinking gambling betting texts text messages message emails kiss secret_account second_account secret_phone second_phone loan loans credit_card flirting sexting drinking_binge relapse outburst joke jokes snooping porn debts debt spending photos pictures nudes secret_flat
dates date`;

/** What is done with another person that needs no further word: "we texted at night". */
export const WE_DID = `
kissed texted messaged emailed slept met flirted swapped chatted danced cuddled snogged shagged hooked had_sex had_lunch had_dinner had_drinks had_a_drink had_coffee went_back_to went_for shared wrote sexted fooled_around got_off spoke_every talked_every exchanged_numbers exchanged_messages held_hands dated`;
