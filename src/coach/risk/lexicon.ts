/** Classes of words the patterns name as {class}; opened when a pattern is compiled, `_` standing for a blank. */
const KIN =
  'husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|man|fella|bloke|dad|father|stepdad|mum|mother|stepmum|brother|sister|son|uncle|cousin|mate|mates|friend|friends|lot|family|brothers|cousins|parents|mother_in_law|father_in_law|brother_in_law|sister_in_law|stepson|stepdaughter|nephew|lodger|teenager|ex_husband|ex_wife';
const KID =
  'son|sons|daughter|daughters|kid|kids|child|children|boy|boys|girl|girls|baby|toddler|little_one|little_ones|eldest|youngest|oldest|twins|stepson|stepdaughter|lad|lads';
const PET = 'dog|dogs|cat|cats|puppy|kitten|pup|rabbit|hamster|bird|parrot|guinea_pig|horse';

const each = (owners: string, things: string): string =>
  owners
    .split('|')
    .flatMap((owner) => things.split('|').map((thing) => `${owner}_${thing}`))
    .join('|');

export const CLASSES: Readonly<Record<string, string>> = {
  kin: KIN,
  kid: KID,
  pet: PET,
  /** Whoever does it: the partner or somebody near. */
  they: `he|she|they|${each('my|his|her', KIN)}`,
  /** The writer, or those in the writer's care. */
  me: `me|us|${each('my|our|the', KID)}`,
  kids: each('my|our|the', KID),
  pets: each('my|our|the', PET),
  /** The one the writer may hurt. */
  other: `him|her|them|somebody|someone|${each('my|our|the', KIN)}|${each('my|our|the', KID)}|that_woman|that_man|that_girl|that_guy|the_woman|the_man|the_guy|that_bitch|that_bastard|this_man|this_woman`,
  body: 'arm|arms|wrist|wrists|hand|hands|throat|neck|face|hair|ponytail|ear|ears|jaw|chin|shoulder|shoulders|finger|fingers|leg|legs|ankle|ribs|chest|mouth|cheek|collar|hood|scruff|scarf|head|thumb|elbow|coat|belt|shirt|sleeve|top|jumper|back|skin|nose|eye|stomach|belly|foot|windpipe|dressing_gown',
  grip: 'arm|arms|wrist|wrists|throat|neck|hair|ponytail|ear|jaw|chin|collar|hood|scruff|scarf|shoulder|shoulders|ankle|ankles|elbow|coat|shirt|legs|leg|feet|face|jumper|plait|plaits|lapels|hood_of|strap|handbag|back_of',
  /** What hands and eyes do to a body without harm, and words that are no doing at all. */
  gentle:
    'kiss|kissed|kisses|kissing|hold|holds|held|holding|take|takes|took|taking|touch|touches|touched|stroke|strokes|stroked|stroking|rub|rubs|rubbed|wash|washes|washed|brush|brushes|brushed|braid|braids|plaits|massage|massages|massaged|notice|notices|noticed|see|sees|saw|seen|like|likes|love|loves|loved|read|reads|watch|watches|watched|dry|dries|dried|wipe|wiped|wipes|squeezed|squeezes|pat|patted|pats|do|does|did|doing|has|had|have|got|get|gets|cut|cuts|warm|warmed|warms|find|finds|found|remember|remembers|remembered|know|knows|knew|catch|caught|catches|say|says|said|on|is|was|and|with|to|in|at|about|of|for|by|that|see|face|from|as|like|over|under|into|than|not|through|against|off|all|if|when|but|so|or|near|behind|around|up|down|let|lets|because|watching|brushing|holding|rubs|reached|reaches|put|puts|heals|healed|fixed|fixes|bandaged|cleaned|checked|checks|asked|hear|heard|feel|felt|feels|feeling|give|gives|gave|show|shows|showed|look|looks|looked|examined|treated|x|behind|beside|dyed|dyes|drew|draws|painted|paints|described|praised|mentioned|turned|turns|scan|scanned|meets|met|covers|covered|missed|misses|mend|mended|released|wants|want|tucked|tucks|hugged|hugs|recognised|sets|eyed|left|leaves|ices|iced|creamed|wrapped|wraps|photographed|cupped|cups|lifted|tickled|tickles|searched|tilts|tilted|scratches|scratched|clasped|steadied|steadies|guided|shaved|cradled|loosened|slid|slides|eases|eased',
  /** Things done with force to a body. */
  hit: 'hit|hits|hitting|slap+|punch+|kick+|choke+|strangle+|smack+|beat|beats|beaten|shove+|shoving|drag+|headbutt+|bite|bites|bit|bitten|whack+|thump+|throttle+|smother+|shake|shakes|shook|shaken|slam+|yank+|burnt|burned|scalded|stab+|spat|spits|spit|belted|clobber+|wallop+|backhand+|suffocate+|clout+|assault+|attack+|rape+|molest+|grope+|tackled|whip+|pushed|pushes|pushing|push|knocked|knocks|threw|throws|thrown|throwing|pinned|pins|pinning|elbowed|kneed|tripped|hurled|flung|bashed|battered|batters|lamped|decked|wrestled|hurts',
  /** The same as plans of the writer. */
  harm: 'kill|hurt|stab|strangle|choke|murder|smash|hit|punch|slap|beat|shoot|poison|harm|attack|batter|destroy|ruin|knife|smother|throttle|burn|drown|bury|cripple|maim|hammer|slit|cut|run_over|hospitalise|injure|push|shove|kick|grab|deck|bash|scar|bottle|lamp|jump|knee|wring|break|scald|suffocate|flatten',
  weapon:
    'knife|knives|gun|guns|rifle|shotgun|pistol|machete|hammer|bat|baseball_bat|cricket_bat|axe|scissors|poker|crowbar|screwdriver|wrench|spanner|blade|razor|bottle|belt|lighter|cleaver|crossbow|hatchet|iron_bar|golf_club|acid|petrol|petrol_can|jerrycan|chisel|chain|stick|ice_pick|cable|broom|rolling_pin|stanley_knife|box_cutter|bread_knife|kitchen_knife',
  thing:
    'plate|plates|mug|mugs|cup|glass|bottle|kettle|pan|phone|remote|iron|chair|lamp|shoe|shoes|boot|boots|vase|bowl|book|ashtray|laptop|tv|fork|jar|ornament|tin|stool|toaster|pot|frying_pan|brush|hairbrush|candle|charger|keys|table|dish|tray|dinner|coffee|tea|toy|tablet|controller|casserole|pushchair|buggy|hammer|weight|dumbbell|can|pint|whatever_was|something|things|stuff|everything|anything',
  days: 'days|day|week|weeks|fortnight|month|months|hours',
  pills:
    'pills|pill|tablets|paracetamol|painkillers|sleeping_tablets|sleepers|antidepressants|blister|packets|insulin|ibuprofen|codeine|valium|diazepam|overdose',
  gadget:
    'phone|messages|texts|emails|email|whatsapp|instagram|facebook|accounts|inbox|laptop|mail|letters|post|diary|journal|calls|call_log|call_history|browser|search_history|bank_app|pockets|handbag|bag|chats|dms|snapchat|contacts|statements|photos|message',
  paper: 'passport|visa|id|papers|documents|birth_certificate|residence_card|green_card|driving_licence|licence',
  money:
    'bank_card|card|cards|debit_card|credit_card|wages|wage|salary|pay|paycheck|pay_packet|payslip|benefits|money|pension|tips|savings|purse|wallet',
  people:
    'mum|mother|dad|sister|sisters|brother|brothers|family|friends|friend|parents|cousin|cousins|mates|best_friend|aunt|nan|gran|colleagues|anyone|people|anybody|neighbour|neighbours|nobody|my_own_mother|male_friends|girlfriends|workmates|church',
  soon: 'any_more|now|since|because',
  cooking: 'cake|onion|onions|bread|finger|cooking|chopping|carrots|grass|hair|hours|hedge|fringe',
  meek: 'we_agreed|both_agreed|agreed_together|we_agree|both_ways|my_idea|by_choice|my_choice|my_decision|my_decison|own_choice|i_offered|i_suggested|i_volunteered|because_i_wanted|whenever_i_ask|any_month_i|any_time_i|i_can_stop|i_asked_her_to|i_asked_him_to|i_asked_her_for|i_asked_him_for|ok_for_me|handy|in_writing|happy_to|our_rule|made_it_together|i_think_that_is_fair|i_think_is_fair|look_at_it_again|looking_at_it_again|look_again|sweet|surprise|both_of_us_see|doctor_s|doctors_orders|operation|surgery|physio|over_myself|my_suggestion|her_suggestion_and_i|i_like_it|said_yes_before|we_both_do|we_both_can|took_turns|i_wanted_to|we_decided|we_settled|decided_together|suits_us|suits_me|works_for_us|works_for_me|no_questions|mutual|anyway_she_asked_first|he_asked_me_if|she_asked_me_if|thanked_me|laughed|giggl+|joke|joking|bless|sitcom|bargain|silly|adorable|lovely',
};
