/** What people are called: nouns and adjectives for the person, and words that make a feeling small. */

export const INSULT_NOUN = `
liar liars fibber cheat cheater cheaters adulterer adulteress traitor turncoat judas betrayer fraud fake phoney phony con_artist con_man conman crook thief thieves criminal swindler scammer charlatan impostor imposter narcissist psychopath sociopath psycho
monster beast animal pig swine rat snake weasel worm leech parasite sponger scrounger freeloader cockroach vulture dog bitch cow witch viper toad slug snail sheep donkey ass arse jackass arsehole asshole prick dick dickhead knob knobhead bellend tosser wanker twat
cunt bastard git sod bugger sob scum scumbag dirtbag dirtball sleaze sleazebag sleazeball creep perv pervert slag slut whore tart tramp skank ho hoe tease player womaniser womanizer philanderer lech casanova love_rat home_wrecker homewrecker
coward chicken wimp wuss mouse doormat pushover mummy_s_boy mum_s_boy mama_s_boy spoilt_brat spoiled_brat brat baby man_child manchild toddler child kid infant teenager idiot moron imbecile fool clown joke muppet numpty pillock plonker prat dope dunce dimwit halfwit
loser failure waste_of_space waste waste_of_time nobody nothing disgrace embarrassment disappointment letdown let_down mess trainwreck train_wreck disaster nightmare drunk drunkard alcoholic addict junkie gambler bum layabout slob lazybones couch_potato
hypocrite two_face backstabber back_stabber snitch gossip bully tyrant dictator control_freak abuser manipulator gaslighter user taker opportunist gold_digger martyr victim drama_queen diva princess nag nagger shrew harpy misery killjoy robot machine stone iceberg ice_queen
cold_fish brick_wall sham shell disgrace piece_of_work piece_of_shit piece_of_crap piece_of_rubbish piece_of_garbage bag_of so_and_so sorry_excuse poor_excuse excuse_for pathological egotist egomaniac show_off showoff know_it_all smartarse smartass smart_arse
stranger_to_the_truth hopeless_case lost_cause basket_case head_case nutter nutcase lunatic maniac cliche cliché bigot sexist misogynist chauvinist caveman neanderthal dinosaur jerk douche douchebag lowlife low_life degenerate reprobate rogue scoundrel rotter
cad rascal villain devil demon ogre troll vampire bloodsucker liability burden vegetable zombie ghost coward_through quitter deserter deadbeat dead_beat absentee ghost_of_a pretender actor actress chancer waster wastrel skinflint miser tightwad scrooge ingrate wretch
hoarder ostrich peacock snob prude bore tosspot weakling softie crybaby cry_baby whinger whiner moaner sulker snowflake cretin oaf lout thug brute savage heel swindler bluffer fibster faker blabbermouth backslider chameleon puppet melt louse shyster weirdo pedant sot stray rat swine gobshite eejit wasteman gaslighter`;

export const INSULT_ADJ = `
selfish self_centred self_centered self_absorbed self_obsessed self_serving self_righteous narcissistic egotistical egocentric arrogant conceited vain smug pompous entitled spoilt spoiled ungrateful thankless inconsiderate thoughtless careless uncaring unfeeling heartless callous
cold cold_hearted cold_blooded cruel mean nasty vicious vile evil wicked rotten toxic poisonous venomous spiteful malicious vindictive vengeful hateful bitter_and_twisted abusive controlling manipulative possessive domineering overbearing bossy bullying dishonest
deceitful deceptive untruthful two_faced double_faced hypocritical insincere fake false phoney phony sneaky sly slippery slimy shifty shady devious conniving calculating scheming crafty cunning crooked corrupt untrustworthy unreliable undependable unfaithful disloyal
pathetic weak spineless gutless cowardly chicken feeble useless worthless hopeless incompetent incapable lazy idle bone_idle slack sloppy slovenly immature childish infantile juvenile petty pathological stupid thick dumb dense dim daft idiotic moronic foolish clueless ignorant brainless
crazy mad insane mental unhinged deranged nuts bonkers sick sick_in_the_head twisted disgusting repulsive revolting gross filthy sleazy creepy perverted shameless brazen disgraceful despicable contemptible shameful low lowest trashy cheap tacky tight stingy mean_spirited greedy
grasping lecherous hard hard_hearted stone_cold frigid distant robotic emotionless soulless ruthless merciless pitiless unbearable insufferable impossible intolerable obnoxious rude ignorant vulgar coarse aggressive violent hostile hot_headed stubborn pig_headed bull_headed obstinate
judgmental judgemental critical hypercritical negative miserable boring dull tedious predictable typical irresponsible reckless feckless hapless incorrigible irredeemable broken damaged defective fickle flaky shallow superficial small_minded narrow_minded closed_minded needy_and ridiculous laughable
a_piece_of_work full_of_it full_of_shit full_of_crap full_of_yourself no_better_than beneath_contempt dead_to_me bad_news no_good good_for_nothing damaged_goods all_mouth all_talk all_charm a_waste_of a_law_unto_yourself your_father_all_over your_mother_all_over
bent disturbed sadistic bankrupt_inside hollow rotten_to_the_core hardened icy power_mad money_mad sex_mad cocky snide snobbish catty bitchy whiny lame tragic sad_little tight_fisted mealy_mouthed foul_mouthed thin_skinned thick_skinned thick_headed bloody_minded simple_minded`;

/** Words that make what another feels small. */
export const BELITTLE = `
dramatic melodramatic overdramatic over_dramatic theatrical sensitive oversensitive over_sensitive hypersensitive touchy prickly paranoid hysterical irrational illogical unreasonable emotional over_emotional overemotional hormonal neurotic needy clingy insecure
overreacting over_reacting overthinking over_thinking imagining_things seeing_things reading_into reading_too_much paranoid_again obsessing obsessed dwelling sulking moping whining whingeing whinging moaning wallowing fussing catastrophising catastrophizing exaggerating
ridiculous silly absurd daft_about childish_about soft precious fragile intense highly_strung high_strung high_maintenance jealous_for_nothing difficult worked_up wound_up het_up hung_up bent_out_of_shape in_a_state in_a_mood a_drama_queen a_snowflake a_worrier delicate`;

/** Who one may be without being called names: never a label by itself. */
export const KIND = `
good great kind lovely wonderful best better amazing brilliant gentle generous decent patient loving caring careful brave beautiful sweet dear special fine nice warm thoughtful honest clever hard_working strong big small bit little_less lot bit_late part
father dad mother mum parent husband wife partner man woman person human friend member nurse doctor teacher reason support comfort help joy blessing gift rock star treasure angel hero few couple while week month year day home match team grown free private light sleeper morning night
different changed tired proper true real safe new young religious quiet shy busy early late driver cook stickler creature fan listener worrier early quick slow first second third last natural chance chef grown_up tall comfort joy`;
