/** Bare verbs that, at the head of a clause, order somebody about. */

export const ORDER = `
delete tell give hand put stop quit leave get go come show sign block call ring phone text answer explain prove choose pick decide sit stand stay look listen shut pack move apologise apologize admit confess swear promise open unlock turn switch
take keep bring send be fix change start end cut remove unfriend unfollow drop cancel resign find say make do try write read return pay repay sell buy transfer close log speak talk own face act treat respect behave consider remember learn grow
wake use check clean cook help book see sort ditch dump lose cough spit hurry respond reply finish throw burn cut_off get_rid swap walk pull push let give_up step share empty let_me_see repeat deal drive earn follow hold meet pass
set wear wipe empty erase fetch fire give_back hide knock look_me lock own_up pick_up print reset run scroll stick strike surrender tear tidy zip report accept beg kneel break bin chuck copy forward list`;

/** Words that hurry a feeling, or wave it away: a dismissal and not a demand. */
export const HUSH = `
calm_down calm_yourself calm_it relax chill chill_out simmer_down settle_down cool_it cool_down get_over get_past get_on_with lighten_up loosen_up cheer_up man_up toughen_up grow_up grow_a snap_out move_on let_it_go let_it_lie let_it_rest let_it_drop let_this_go let_that_go let_go
drop_it leave_it forget_it forget_about put_it_behind put_this_behind give_it_a_rest give_it_a_break give_over give_it_up get_a_grip pull_yourself_together suck_it_up deal_with_it build_a_bridge take_a_breath take_a_chill take_a_deep breathe stop_crying stop_sulking stop_moping stop_whining stop_being_so
stop_making_a stop_making_such stop_overthinking stop_worrying stop_dwelling stop_living_in stop_overreacting stop_fussing stop_moaning stop_bringing_it_up stop_bringing_up stop_going_on stop_harping stop_with_the stop_it_with stop_feeling_sorry stop_this_drama stop_the_drama stop_exaggerating
do_not_be_silly do_not_be_so do_not_be_daft do_not_be_dramatic do_not_be_ridiculous do_not_be_like_that do_not_be_such_a do_not_start do_not_make_a do_not_make_such do_not_cry do_not_get_your do_not_get_hysterical do_not_get_so do_not_get_all do_not_take_it do_not_exaggerate do_not_overthink do_not_sulk
do_not_be_upset do_not_be_sad do_not_be_angry do_not_be_mad do_not_worry_so do_not_dwell be_reasonable be_rational be_normal be_sensible get_a_sense_of_humour get_some_perspective get_real get_a_life get_your_head_out live_with_it sleep_on_it sleep_it_off dry_your_eyes take_a_joke have_a_laugh
look_on_the_bright_side count_your_blessings keep_your_hair_on keep_your_knickers hush shush there_there wipe_your_eyes see_the_funny_side be_grateful_it laugh_it_off shake_it_off brush_it_off shrug_it_off sleep_it smile rise_above stop_picking stop_raking stop_digging_up turn_the_page be_a_grown`;
