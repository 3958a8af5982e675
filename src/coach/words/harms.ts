/** What a partner may be charged with. Verbs after "you": each says harm or blame by itself, whoever it is done to. */
import { verbForms } from '../text/pattern.js';

const REGULAR = `
cheat deceive betray trick fool con* rob* scam* swindle defraud dupe mislead manipulate gaslight exploit use abuse humiliate embarrass shame mock ridicule belittle demean degrade insult patronise patronize undermine criticise criticize attack bully
threaten intimidate terrorise terrorize frighten scare hurt harm wound injure damage ruin wreck destroy demolish smash shatter crush trash poison kill murder trample ignore neglect abandon desert dump* ditch reject dismiss exclude isolate silence
interrupt disrespect disregard overlook shout scream yell swear snap* snarl sneer snigger smirk sulk stonewall ghost blank lecture nag* blame accuse punish invade violate snoop* sneak pry spy stalk flirt kiss snog* sext shag* bed* seduce
gamble squander waste blow splurge pawn drain empty pocket embezzle steal lie conceal erase delete wipe bury deny dodge duck evade pretend feign invent fabricate twist distort rewrite exaggerate minimise minimize trivialise trivialize
disappear vanish bail* bolt wander stray drift skip* fail refuse neglect forget postpone cancel parade flaunt boast brag* gossip* blab* leak expose undermine sabotage scupper
corner trap* control dominate smother suffocate monitor judge bait provoke goad wind_up taunt tease torment torture haunt harass hound badger pester nitpick grumble complain moan whine string dangle strip* rip* drag* throw
dump slam* kick slap* smack push shove grab* spit* chuck hurl jeopardise jeopardize risk choke starve bankrupt bleed milk cripple uproot replace swap* trade betray double_cross sell_out stitch_up set_up shut_down shut_out cut_off turn_on side
prefer_her prefer_him crawl stagger stumble collude conspire scheme plot whisper hide smuggle stash disown belie butter_up fob* palm* brush_off laugh_at walk_out walk_away storm* roll_your_eyes rub* rush escape avoid cover_up weaponise weaponize normalise`;

const IRREGULAR = `
lied lying lie lies stole steal stealing stolen hid hiding hidden broke broken break_your break_my break_every breaking left_me left_us left_my left_our left_the_kids left_the_children left_it left_her left_your leave_me leave_us leave_your leave_my leaving_me leaving_us forgot forgotten forgetting threw throwing thrown spent spending gave_away swore sworn tore torn took taken taking sold selling slept_with sleeping_with seeing_her seeing_him
slept_around fucked fuck screwed screw shagged dragged hung_up bit bitten beat beating hit hitting ran_off ran_away run_off run_away running_off ran_up run_up racked_up snuck slunk spat shut shutting cost missed went_behind go_behind going_behind gone_behind went_back_on
went_through going_through gone_through go_through read_my reading_my read_out let_me_down let_us_down let_him let_her let_them let_your let_us_down letting made_me_look made_me_feel_like made_me_a made_me_beg made_me_lie made_me_believe made_me_doubt made_me_think made_me_ill made_me_sick make_me_look make_me_beg make_me_doubt made_us made_a_fool made_up made_fun make_fun making_fun made_my made_our made_out turned_off turned_your turned_my turned_our
turned_it turned_us turn_everything turn_it blew blown bet_the bet_our bet_my put_me put_us put_our put_my put_your put_her put_him put_it_all put_everyone kept_it kept_that kept_this kept_her kept_him kept_from kept_me kept_secrets keep_secrets keep_me_in keeping_me_in kept_quiet kept_going kept_on
chose choose choosing chosen got_drunk got_caught got_with got_off came_home_drunk came_home_smelling came_back_stinking rolled_your tossed threw_away led_me led_a leading_a lead_a led_us told_her told_him told_them told_your told_everyone told_me_you_were told_the tell_everyone
told_lies tell_lies sided stood_me_up stood_there stood_by sat_there talk_down talk_over talked_over talked_down talking_down speak_over spoke_over spoke_down treat treated treating looked_me_in look_at_me_like looked_at_me_like look_straight_through look_through looked_through
walked_out walk_out walking_out walked_away walked_off walk_off turned_up_drunk carried_on cheated sneaking wiped booked_a booked_it bought_her bought_him sent_her sent_him sent_money sent_pictures sent_photos texted_her messaged_her messaged_him text_her took_her took_him took_off took_out met_her met_him met_up
ended_up_in invited_her invited_him gave_her gave_him gave_them gave_our gave_my gave_up_on give_me_nothing gave_me_nothing gave_me_leftovers carry_on carrying_on hang_up strut get_drunk hand_me rub_it rubbed_it dig lost_us lost_our lost_the lost_my two_timed walking_past_me walked_past_me walk_past_me look_past_me played_me playing_me played_away playing_away played_us playing_games played_games wind_me wound_me grind_me wear_me wore_me`;

let built: string | undefined;
/** The list of all of them in all their forms; put together when it is first asked for. */
export const harms = (): string => (built ??= `${verbForms(REGULAR)} ${IRREGULAR.trim()}`);

/** Nouns of what was done: "your lies cost me". */
export const DEEDS = `
lies lie lying cheating affair affairs drinking gambling betrayal deceit dishonesty secrets secret secrecy silence temper anger rage jealousy selfishness cruelty coldness carelessness thoughtlessness indifference absence games game mind_games excuses deception flirting
texting debts debt spending addiction behaviour behavior attitude actions promises promise broken_promises choices choice little_secret bit_on_the_side pills bookie sarcasm
jokes porn betting loans infidelity fling mistress stupidity laziness moods mood sulks sulking tantrums double_life stunt stunts antics neglect contempt pride ego vanity greed weakness cowardice hands fingerprints story stories version temper_tantrums bit_on_the_side`;
