const grader = '(?:graders?|evaluators?|raters?|scorers?|ai judges?|llm judges?|judge models?|grading (?:system|model))'
const thing = '(?:answer|response|reply|output|submission|completion)'
const best =
  '(?:full marks|(?:the )?(?:maximum|highest|top|best|perfect) (?:possible )?(?:score|grade|mark|rating)s?|(?:a )?(?:five|5|10)\\b)'

/**
 * How a text speaks that is meant for whoever grades it, in small letters and without marks: by what is found, patterns of which one must
 * match, or all of a list.
 */
const signs: Record<string, (RegExp | RegExp[])[]> = {
  'addresses-grader': [
    /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|of|these|every) )*(?:previous|prior|earlier|above|preceding|foregoing|other) (?:\w+ )?(?:instruction|prompt|rule|criteri|guideline|direction)/,
    new RegExp(`\\b(?:note|message|instructions?|hint|reminder) (?:to|for) (?:the |all |any )?${grader}\\b`),
    new RegExp(`\\b${grader}(?:'s)? (?:note|notice)\\b`),
    new RegExp(
      `\\b(?:give|award|assign|grant|grade|rate|score) (?:this|my|the above|the preceding) ${thing}.{0,30}${best}`,
    ),
    new RegExp(`\\byou are (?:now )?(?:an? |the )(?:\\w+ )?${grader}\\b`),
    new RegExp(`\\b(?:the )?other ${thing} (?:contains?|includes?) (?:an? )?(?:injected|injection|hidden)`),
    /\brubric (?:was|has been|is) (?:updated|changed|replaced|superseded)\b/,
    /\bignore[zr]?\b.{0,20}\binstructions (?:precedentes|anterieures|ci-dessus)/,
    /\bignorier\w*\b.{0,40}\b(?:anweisung|vorgabe)en\b/,
    /\bignor\w*\b.{0,20}\binstrucciones (?:anteriores|previas)/,
    /(?:\u5ffd\u7565|\u65e0\u89c6|\u7121\u8996).{0,12}(?:\u6307\u4ee4|\u6307\u793a|\u8bf4\u660e|\u8aaa\u660e|\u89c4\u5219)/,
  ],
  'verdict-marker': [/\[\[\s*(?:rating:?\s*)?(?:[abc]|10|[1-9])\s*\]\]\s*$/, /^[ \t]*grade[ \t]*:[ \t]*[a-fi][ \t]*$/m],
  'judge-frame': [
    [/\boutput \(a\)/, /\boutput \(b\)/],
    [/\bassistant a's answer\b/, /\bassistant b's answer\b/],
    [/^#+ ?instruction\b/m, /^#+ ?(?:response|output)\b/m],
  ],
}

/**
 * What in a text looks as if it were meant to move its grade. It decides nothing, since honest texts speak of grades too: the report
 * compares how often it is found on the two sides.
 * @param skeleton of the text
 */
export function signsOfInfluence(skeleton: string): string[] {
  return Object.entries(signs)
    .filter(([, ways]) => ways.some((way) => [way].flat().every((pattern) => pattern.test(skeleton))))
    .map(([flag]) => flag)
}
