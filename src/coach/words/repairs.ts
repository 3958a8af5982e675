/** What mends: acts one can see, times, things that are laid open, and places where help is. */

/** "I have …": done. */
export const MENDED = `
blocked deleted cancelled canceled closed booked told_my told_her told_him told_the told_our told_them told_hr told_your rang rung called phoned paid_back paid_off paid_the paid_it paid_you paid_into paid_what paid handed returned put_back set_up set_an set_the set_a moved_out moved_my moved_the moved_into moved_to signed signed_up joined started_seeing started_going started_therapy started_counselling started_a started_the started_an started_paying
resigned quit_the quit_my quit written_down written_to written_out written_it written_a_list removed unfollowed unfriended sold_the sold_my uninstalled changed_my changed_the arranged found_a found_us packed thrown_out thrown_away binned poured shown_you frozen froze enrolled registered asked_my asked_the asked_for asked_to asked_hr asked_dr applied
got_rid got_help got_myself made_an_appointment stopped_going stopped_drinking stopped_seeing stopped_talking left_the left_my left_that cut_up cut_off cut_all cut_contact cut_it cut_the spoken_to given_notice given_back given_you_my given_you_the given_up_the given_my given_her_back given_him_back given_it_back stuck printed emailed_hr emailed_my emailed_the emailed_her emailed_him texted_her_to texted_him_to texted_her_that
locked unlocked shared_my shared_the switched swapped installed turned_on turned_off_the ended_it ended_all ended_things broken_it_off broken_off broke_it_off handed_in given_in turned_myself transferred repaid confessed_to_my confessed_to_your contacted scheduled reported withdrawn_from_the self_excluded excluded dropped_out dropped_the shredded taken_down taken_the_app
replaced repaired fixed mended drawn_up opened_a_joint opened_the_joint stayed_away put_in_for put_the put_my put_her put_his put_a put_it_in put_it_back put_both completed been_to_the been_sober been_dry been_clean gone_to_the gone_to_aa gone_to_ga gone_back_to_counselling gone_to_counselling slept_in_the_box bought_you_a_new_lock`;

/** "I will …": with a time or a thing. */
export const MEND_BASE = `
be_home be_back be_in be_there be_at be_out come_home come_back come_with come call ring phone text message leave send show give put pay_back pay keep answer tell go_to go_with go sit read hand delete block cancel close move sleep stay_away stay_at stay_with stay write book see meet start begin join sign set
turn stop_going stop_seeing stop work_from take cook collect pick_up drive bring return repay transfer share unlock lock wait_at speak talk ask check_in report attend do say_so let_you say let_them step_down hand_in print repeat explain_it_to look_after wear carry switch charge park eat stick_to`;

/** A time, or how often. */
export const WHEN = `
today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays each_week each_day each_night each_month each_evening each_morning every_day every_night every_week every_month every_evening every_morning every_friday every_sunday every_monday daily weekly monthly
at_one at_two at_three at_four at_five at_six at_seven at_eight at_nine at_ten at_noon at_lunch at_lunchtime at_midnight by_six by_seven by_five by_eight by_ten by_nine by_friday by_monday at_6 at_7 at_5 at_8 at_9 at_10 by_6 by_7 by_8 by_5 next_week next_month this_week this_weekend the_first on_the_1st on_the_first on_the_4th on_the on_my_own
before_i after_work before_bed first_thing straight_after straight_home straight_from until_you for_a_month for_a_week for_as_long once_a_week twice_a_week when_i_leave when_i_arrive if_i_am_late whenever_you_ask when_you_ask if_you_ask any_time_you without_being_asked in_the_morning in_the_evening in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december
100 200 300 50 20 500`;

/** Things that are laid open, given, or given up. */
export const SHOWN = `
phone passcode password passwords pin laptop login log_in logins statement statements account accounts card cards calendar location key keys receipts receipt email emails number contract letter form app apps appointment session sessions meeting meetings counsellor counselor therapist therapy counselling counseling gp doctor clinic rehab sponsor group course helpline
bank_statements payslip payslips screen tracker standing_order direct_debit transfer visa mastercard credit_report credit_card credit_cards savings_account joint_account joint_calendar browser_history history tablet spare_room spare_bed spare_key sofa box_room my_sister_s my_mother_s my_brother_s my_mum_s my_parents question questions sim sim_card packet bottles bottle
ringer notice resignation voucher refund box list letters chat thread messages search_history hr school_run rota timesheet bag bin whole_thread diary notebook app_store gambling_block block software gamban gamstop contract subscription membership profile your_mother your_sister your_parents your_brother the_kids my_boss my_manager`;

/** How a thing lies open, or is closed. */
export const OPEN_STATE = `
open unlocked yours in_your on_the on_your in_the with_you with_your with_my at_your at_the gone deleted blocked closed cancelled canceled frozen cut shared there here written booked for_monday for_tuesday for_wednesday for_thursday for_friday for_saturday for_sunday on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday at_6 at_7 next_week tomorrow every_week every_month
to_your to_you at_ten at_six in_both in_our always_open always_on turned_on switched_on signed sent handed handed_in back returned removed self_excluded off_my dead destroyed binned shredded paid on_monday_at through out_of_the to_the_shop`;

/** Who and what helps. */
export const HELPERS = `
counsellor counselor therapist counselling counseling therapy gp clinic rehab sponsor aa ga na aa_meeting ga_meeting meeting meetings recovery_group support_group men_s_group course gamblers_anonymous alcoholics_anonymous helpline psychologist psychiatrist appointment debt_adviser debt_charity stepchange gamcare citizens_advice couples_therapy group intake assessment first_session detox priest pastor imam rabbi`;
