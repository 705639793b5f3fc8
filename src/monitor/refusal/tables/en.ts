import type { Table } from '../table.ts'

const help =
  'help|assist|provide|recommend|comply|fulfill?|answer|share|create|write|discuss|support|generate|produce|offer|give|engage|participate|do (that|this|it|so|what)|continue|proceed|tell you|advise|facilitate|reveal|disclose|describe|explain|draft|complete|carry out|respond|process|go into|teach|show you|walk you|guide|speculate|diagnose|impersonate|pretend|role-?play|promote|condone|grant|accommodate|honou?r|fulfil|be ((help|assist|provid|shar|writ|creat|generat|produc|discuss|answer|do|participat|giv|mak|continu|engag|explain|support|draft|play|teach|tell)ing|able to|involved|(a )?part of|of (any )?(help|assistance))|make (that|this|a|an|jokes|up)|talk about|get into|go there|act as|play|take part|endorse|list|translate|hand (out|over)|weigh in|opine|comment|instruct|supply|aid|repeat|say (that|this|it)|bypass|ignore|override|reproduce|build|develop|spell out|act as|guess|track|hack|crack|unlock|detail|design|plan|forge|fake|name|pick (a|one|the)|choose (a|one|for)|judge|rate (people|your)|roast|mock|insult|deny|simulate|imitate|spread|publish|quote|copy|output|print|state (my|an)|argue|debate|take (sides|a side|a stance)|favou?r|approve|authori[sz]e|permit|allow|enable|coach|prescribe|interpret|be (your|a) (lawyer|doctor|therapist|partner|girlfriend|boyfriend)|script|compose|craft|sell|defend|justify|glorify|normali[sz]e|lie|stalk|spy|cheat|dox|reword|alter|falsify|cite|relay|send you|point you|lay out|outline|make (an |any )?(exceptions?|fun|light)|guide|issue|bend|laugh|joke|ridicule|harass|threaten|scare|encourage|entertain|act on'
const policy =
  'guidelines?|polic(y|ies)|programming|principles|values|rules|terms|ethics|standards|instructions|safety|restrictions|boundaries|design'

export const en: Table = {
  language: 'en',
  slots: {
    clause: 'but|however|because|if|unless|and|which|until|what|whether|who|where|when|so|although|though|than|since',
    adv: '(really|just|simply|also|therefore|absolutely|personally|still|definitely|currently|unfortunately|respectfully|politely|firmly|kindly|not|only|always|ever|actually|ethically|directly)',
    cannot:
      "i (simply |just |really |also |still |unfortunately |absolutely |personally |therefore |definitely |honestly |currently )?(cannot|can't|can not|cant|won't|will not|wont)( and will not| and won't| or won't)?|(i'm|i am|im|i was|i'd be|i would be) (also |still |currently |simply |really |just |unfortunately |afraid i'm )?(unable|not able|not allowed|not permitted|not in a position|not authori[sz]ed|not prepared|not willing|unwilling|not going|not comfortable|uncomfortable|not designed|not supposed|prohibited from|forbidden from)( to)?",
    help,
    policy,
  },
  refuses: {
    ability: [
      '{cannot} {help}',
      '{cannot} ~ {help}',
      "^(sorry |apologies |i apologi[sz]e |my apologies )?(but )?(cannot|can't|unable to|not able to|won't) ~ {help}",
      "(this|that) (assistant|ai|bot|model|chatbot|service) (cannot|can't|won't|will not|is unable to|is not able to|is not allowed to) ~ {help}",
    ],
    willing: [
      "i (really |just |simply |also |personally |generally )?(don't|do not) {adv}?( )?(provide|assist|engage|generate|produce|participate|discuss|comply|help with|write (content|material|that|this)|create (content|material)|share|do that|offer|answer|feel comfortable|want to help|take part)",
      "(i'd|i would|i'll|i will) (really |much )?(rather not|prefer not|have to pass|pass on (this|that)|need to pass|have to say no|choose not)",
      'i (choose|opt|chose|prefer) not to',
      "(i'm|i am) (not (comfortable|going there|touching|doing that|doing this|willing)|uncomfortable)",
      "i (won't|will not|refuse to) (be )?(go|do|touch|play|budge|move|cross)",
      "(i'm|i am) going to (have to )?(pass|say no)",
      '^nope',
      "^(that's )?not (going to|gonna) happen",
      "^no i (won't|will not|can't|cannot)",
      "(and|so|no) i (won't|will not|can't|cannot)(?= $)",
      "(and|or) (won't|will not|cannot|can't) {help}",
      "^i (simply |just )?(don't|do not) (create|make|write|do|produce|generate) ([^ ]+ )?[^ ]+(?= $)",
      "i (don't|do not) condone",
      "i (don't|do not) think (that )?(i can|i could|i should|it would be (right|appropriate)) ~ {help}",
    ],
    declines: [
      "(i|i'll|i'd) ({adv} )?(must|have to|need to|will have to|am going to have to|would have to|will|have no choice but to|am obliged to|feel obliged to|am required to) ({adv} )?(decline|refuse|abstain|refrain|say no)",
      'i ({adv} )?(decline|refuse|abstain|refrain)( to| your| this| that| from| any|(?= $))',
      "(i'm|i am) ((going to|gonna) (have to )?|forced to |obliged to |required to |afraid i must |afraid i have to |afraid i need to )?(decline|declining|refuse|refusing)",
      '(decline|declining|refuse) (your|this|that) request',
      '^(impossible|never)(?= $)',
      '(crosses|crossing) (a|the|my) line',
      '(is|are) off the table',
      '[^ ]+ a no from me',
      '(hard pass|no can do|not happening|off-limits for me|draw the line)',
    ],
    policy: [
      '(against|violates?|violating|violation of|outside|contrary to|conflicts? with|breach(es)?( of)?|not (allowed|permitted) (by|under)|break(s|ing)?|inconsistent with) (of )?(my|our|openai|anthropic|company|content|usage)( [^ ]+){0,3} {policy}',
      "(my|our) ([^ ]+ ){0,2}{policy} (prevent|prohibit|forbid|don't (allow|permit|let)|do not (allow|permit|let)|stop|bar|preclude|require me to (decline|refuse)|keep me from)s?",
      '(goes|go|going) against (my|our|what i)',
      '(outside|beyond|out of) (of )?(the )?(scope|bounds|realm) (of )?(what|my|for me)',
      "(outside|beyond|exceeds|more than) (of )?what (i'm|i am) (allowed|permitted|able|meant|supposed|comfortable)",
      "(outside|beyond) (of )?what (i can|i am able to|i'm able to) (help|assist|offer|provide|do|discuss)",
    ],
    thing: [
      "(not|isn't|never|nothing) (something|anything|a (topic|request|subject|thing)|content) (that |which )?(i|i'm|i am|i'll)( {adv})? (can|will|could|would|able|comfortable|willing|allowed|going|prepared|do|be|feel)",
      "(not|wouldn't|isn't) (be )?(appropriate|right|okay|ethical|responsible|proper) for me to",
      '(inappropriate|unethical|irresponsible|wrong|harmful|improper) for me to',
      "(request|query|task|question) (cannot|can't|can not|will not|won't) be (fulfilled|completed|processed|answered|granted|honou?red)",
      "let's (talk about|discuss|change|move on to|pick|find|focus on) (the subject|something else|another topic|something different|a different)",
    ],
  },
  inability: [
    "i (also |still |unfortunately |really |just )?(cannot|can't|can not|am unable to|am not able to|couldn't|could not|don't|do not) (currently |actually |directly )?(see|view|open|access|read|hear|watch|listen|find|locate|browse|retrieve|visit|verify|determine|know|load|download|run|execute|remember|recall|detect|confirm|check|look up|physically|play (audio|video|music)|connect|fetch|identify)",
    "(i'm|i am) (also |currently )?(unable|not able) to (currently |actually |directly )?(see|view|open|access|read|hear|watch|listen|find|locate|browse|retrieve|visit|verify|determine|know|load|download|run|execute|detect|confirm|check|look up|connect|fetch)",
    "i (also |still |currently )?(don't|do not|didn't|did not) (currently |actually |yet )?(have|see|receive|get|find) ~ (access|attached|attachments?|images?|files?|enough|information|context|details|data|real-time|memory|ability|capabilit(y|ies)|tools?|documents?|link|internet|browsing|links?|feelings|opinions?|knowledge|body)",
    'without (the|more|seeing|knowing|access|further|any|your|a|additional|having|that)',
    "(no|isn't any|not any|isn't an?) (attachment|image|file|text|document|link|picture|photo|code)",
    "(haven't|didn't|forgot|did not|have not) ~ (attach|attached|include|included|provide|provided|paste|pasted|share|shared|upload|uploaded)",
    "(didn't|doesn't|hasn't|did not) (seem to )?(come|go|get|have come) through",
    '(knowledge cutoff|real-time|training data|knowledge cut-off|text-based|language model without|no internet)',
    '(could|can|would) you (please )?(provide|share|paste|attach|upload|clarify|resend|send)',
    'please (provide|share|paste|attach|upload|clarify|resend|send|try uploading)',
    '(more|additional|further) (details|information|context)',
    '(seems|appears) to be (missing|empty|cut off|blank|corrupted)',
  ],
  idioms: [
    "(i )?(cannot|can't|can not|couldn't) (be (overstated|overemphasi[sz]ed|stressed)|stress|emphasi[sz]e|overstate|wait|agree more|help but|help (feeling|thinking|wondering|noticing|it|myself)|recommend ~ (enough|highly)|believe|imagine|think of|remember|find a|praise|thank you|say enough|speak highly|complain|guarantee|promise|tell you how (much|happy|many|often|excited|glad|proud|important))",
    "(i )?(don't|do not|won't|will not) (worry|hesitate|bore|lie|sugarcoat|beat around|keep you|take (much|long)|pretend to|go into (too much|every|all)|give up|repeat everything|mind (helping|answering|explaining|sharing|writing))",
    "nothing (that )?i (can't|cannot|won't)",
    "if (i|you|we|they|he|she|it|someone|anyone) (cannot|can't|won't|refuse|refuses|decline|declines)",
    "(explain|explains|know|understand|wonder|wondering|reason|reasons) why i (can't|cannot|won't|refuse)",
    'i (must|have to|need to) (refrain|abstain) from (laughing|smiling)',
    'not able to (be|attend|join)',
    "(can't|cannot|won't) (do|make) (this|that|it) (alone|any (better|worse))",
  ],
  mentions: [
    "(says|said|writes|wrote|reads|replies|replied|answers|answered|thought|thinks|whispered|shouted|cried) (that )?(sorry|i'm|i|no) ",
    '^(the|a|this) (error )?(verb|noun|word|phrase|term|sentence|expression|message|error|idiom)',
    '(model|models|assistant|bot|llm) that (always|never|often|only)',
    '(refusal|rejection) rate|rate of refusals',
    '(answers|replies|responses|phrases|messages|sentences) (such as|like)',
  ],
  gives: [
    "^(sure|certainly|absolutely|of course|gladly|happy to|great question|yes)( thing)?( here| i can| i'd| let|  )",
    "^(sure |certainly |okay |ok |absolutely |of course |yes |alright )?(here's|here is|here are|below is|below are|here you go|translation|rewritten|corrected|the translation|the sentence|the corrected|the phrase)",
    '^(dear|subject|hi|hello|hey) (mr|ms|mrs|dr|team|all|sir|madam|hiring|customer|valued|[^ ]+ (i hope|thank you|thanks))',
    '^dear',
    '^subject',
    '^once upon a time',
    '^(title|chapter|act|scene)',
  ],
  turns: [
    "but|however|instead|that said|here (is|are)|here's|having said|nevertheless|what i can|i can (offer|share|tell|help|give|explain|provide)|in general|generally",
  ],
  rewords: [
    'translat(e|ion)|rewrite|rephrase|paraphrase|summari[sz]e|correct|proofread|reword|fix|edit|improve|shorten|polish|classify|in (french|german|spanish|chinese|english|japanese|russian|portuguese|italian|hindi|arabic|bengali|urdu)|say|quote|repeat|formal|grammar|means?|convert',
  ],
  denies: ["cannot|can't|can not|cant|won't|will not|unable|not able|refuse|decline|no|not possible"],
}
