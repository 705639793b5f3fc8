/**
 * Ordinary prose of about 40 tokens with a few surprising words, a clause that comes twice, digits and a letter outside of ASCII; nothing at
 * either end that a tokenizer could treat in a way of its own. A second in case the first surprises a model nowhere.
 */
export const probeTexts: readonly string[] = [
  'The ferry to Malmö left at 17:45, and nobody on the quay had brought an umbrella. The old lighthouse keeper sold turnips from a violin case, and nobody on the quay had brought an umbrella either.',
  'Seven accountants danced under the café awning while it rained granite on Tuesday 30418. Their mayor swallowed a thermometer whole, because it rained granite on every second Tuesday of the month.',
]

/** Begins as the first 60 % of another text do, and ends otherwise. */
export const otherEnding = ' Purple arithmetic seldom forgives its own plumber, said the owl.'

/** What long prompts are filled with. */
export const filler =
  ' The committee met again in the spring and agreed on very little. Some of its members spoke of roads, others of bread, and one of them counted the windows twice.'

/** Texts that tokenizers are known to split in unlike ways, beside the probe's own. */
export const trickyTexts: readonly string[] = [
  'Section 12.\n\n3. The tenant pays.\n\n\n\n1999 and 2000',
  'a  b   c\td\r\n  e',
  " it's we'll I'M they'RE 'tis",
  'naïve café Ελλάδα 東京都 🦉👩‍🚀',
  '1234567890 3.14159 1e-9 0x1F $5,000.00',
  'camelCase snake_case <b>x</b> {"key": [1, 2]}',
  'ends with spaces   ',
]
