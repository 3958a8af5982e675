/** Words for what one feels, in mind and in body: adjectives, what is said of a thing ("it hurts"), nouns, the body, texting. */

/** After "I am", "I feel", or alone: "heartbroken." */
export const FEELING = `
hurt hurting sad saddened sadder scared scarred afraid frightened terrified fearful petrified horrified anxious nervous worried worrying uneasy tense panicky panicking panicked jumpy jittery
on_edge edgy wary restless unsettled shaken shaky shaking shaking wobbly trembling rattled spooked alarmed apprehensive dreading bracing braced distressed stressed overwhelmed overwhelming
angry angrier mad furious livid fuming raging enraged irate cross annoyed irritated frustrated exasperated resentful bitter seething boiling pissed_off pissed ticked_off fed_up sick_of_it had_enough at_the_end_of_my
incensed outraged spitting steaming aggrieved indignant sore raw jealous envious
ashamed embarrassed humiliated mortified guilty foolish stupid small humbled sheepish gross icky disgusted revolted repulsed nauseous nauseated queasy sick sickened
lonely lonelier loneliness lonesome alone isolated homesick adrift lost empty hollow numb flat blank dead_inside detached disconnected frozen paralysed paralyzed
tired exhausted drained weary worn_out worn wiped_out knackered shattered spent burnt_out burned_out worn_down worn_thin depleted frazzled fried sleepy heavy weighed_down
devastated heartbroken heart_broken heartsick heartsore gutted crushed broken wrecked destroyed shattered torn torn_apart torn_up bereft grieving grief_stricken inconsolable desolate desperate despairing hopeless helpless
powerless defeated deflated dejected despondent depressed down low blue miserable unhappy wretched glum gloomy melancholy tearful weepy teary choked_up emotional fragile vulnerable exposed tender bruised wounded crushing
disappointed disheartened discouraged disillusioned let_down regretful remorseful confused bewildered baffled perplexed puzzled lost_for_words stunned shocked speechless gobsmacked dazed disoriented disorientated
surprised startled astonished dumbfounded taken_aback thrown conflicted ambivalent in_two_minds unsure uncertain doubtful insecure inadequate worthless self_conscious shy awkward uncomfortable unsafe
suspicious distrustful mistrustful betrayed concerned troubled bothered upset agitated beside_myself at_sea in_bits in_pieces a_mess a_wreck in_shock in_pain in_agony unwell ill poorly dizzy faint weak
happy happier glad pleased delighted joyful cheerful content calm calmer peaceful at_peace relaxed relieved reassured comforted safe safer secure settled steady steadier hopeful optimistic encouraged grateful
thankful touched moved loved cherished appreciated respected valued cared_for supported understood seen heard proud excited thrilled elated warm tender close closer connected curious interested inspired eager confident trusting
lighter free soft melting fond loving affectionate cosy cozy amazed impressed lucky blessed better okay ok alright fine good great bad awful terrible horrible rubbish crap crappy shit shitty dreadful rotten weird strange
odd funny off wired twitchy antsy cold_inside hot_with mortified lovesick heavyhearted heavy_hearted downhearted brokenhearted broken_hearted broken_up cut_up choked done_in all_over_the_place undone unmoored gut_punched winded
unsteady wrung_out wrung light tired_of_it not_myself cream_crackered done_for cold empty_inside clingy rough peaky bleak ropeable heart_scalded scalded scared_stiff scared_witless chuffed low_again despair wounded stung smarting reeling swamped swollen sleepless wide_awake tense_all rigid stiff clammy sweaty breathless buzzing spiralling spiraling crumbling sinking drowning suffocating falling_apart going_under cracking breaking hanging_by unravelling unraveling going_mad going_crazy losing_it
losing_my_mind not_ok not_okay not_coping struggling aching burning bleeding dying crying sobbing weeping welling_up bawling howling grieving mourning missing_you over_the_moon chuffed buzzing stoked
gutted scundered vexed peeved narked hacked_off cheesed_off brassed_off browned_off heartsick skittish ragged threadbare homesick hysterical rageful tormented haunted hollowed_out hollowed rubbed_raw run_down ground_down`;

/** Nouns: "this grief", "a kind of panic", "my shame". */
export const FEELING_NOUN = `
grief sadness sorrow fear dread panic terror anxiety worry worries anger rage fury shame guilt embarrassment humiliation jealousy envy loneliness emptiness despair heartbreak heartache misery regret remorse resentment bitterness
frustration disappointment disgust relief joy happiness gratitude hope_again tenderness longing yearning homesickness tenderness exhaustion tiredness numbness confusion hurt pain ache ache agony anguish unease jitters nerves butterflies goosebumps
goose_bumps nausea heaviness insecurity tears panic_attack panic_attacks migraine migraines palpitations insomnia nightmares hives rash shock disbelief wobble wobbles the_shakes lump knot pit pang pangs stab sting twinge flutter warmth mortification sense_of_loss loss`;

/** Parts of the body and mind that speak: "my stomach drops". */
export const BODY = `
stomach tummy belly gut guts insides chest heart hands hand fingers legs knees throat jaw shoulders shoulder neck head skin face cheeks eyes ears mouth lips teeth breath breathing lungs ribs pulse blood_pressure blood body bones nerves
voice back spine temples appetite sleep mind brain muscles arms feet soul spirit palms feelings pride world`;
