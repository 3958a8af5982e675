/** States and troubles that are told as the reason for a wrong: "I was …". */
export const STATES = `
drunk tipsy wasted hammered plastered pissed sloshed high stoned off_my_face out_of_my_head out_of_it hungover legless three_sheets wrecked_from sozzled
tired so_tired exhausted shattered knackered burnt_out burned_out run_down running_on sleep_deprived worn_out jet_lagged jetlagged hungry ill sick unwell poorly in_pain feverish
stressed stressed_out stress pressure strain under_pressure under_strain so_much_pressure so_much_stress so_much_strain a_lot_of_stress a_lot_of_pressure a_lot_of_strain overworked overwhelmed swamped snowed_under busy rushed frazzled up_to_my overloaded flat_out
lonely so_lonely alone isolated bored homesick unhappy miserable depressed low down sad grieving anxious panicking lost confused desperate insecure jealous vulnerable weak_with flattered
upset angry hormonal pregnant menopausal bipolar manic traumatised traumatized young stupid_and_young naive immature curious nineteen eighteen drowning struggling not_well going_through burnt mess bad_place dark_place low_place strange_place rough_patch state
my_meds medication tablets lithium antidepressants painkillers nights spinning skint broke desperate_for starved craving needing invisible old so_old unloved touch_starved neglected cornered trapped provoked on_edge wound_up bullied abused`;
