/** Models of one maker, which like each other's style, by what their names have in common. */
const families: Record<string, RegExp> = {
  GPT: /\b(?:chat)?gpt|\bdavinci\b|(?:^|\/)o[1-9](?:\b|-)|\bcodex\b/,
  Claude: /\bclaude/,
  Gemini: /\bgemini|\bgemma|\bpalm\b/,
  Llama: /\bllama|\bvicuna|\balpaca/,
  Mistral: /\b(?:mistral|mixtral|ministral|codestral|magistral|devstral|pixtral)/,
  Qwen: /\b(?:qwen|qwq|qvq)/,
  DeepSeek: /\bdeepseek/,
  Grok: /\bgrok/,
  Command: /\bcommand-?(?:r|a|light|nightly)\b|\bcohere\b|\baya\b/,
  Phi: /\bphi-?\d/,
  GLM: /\bglm|\bchatglm/,
  Kimi: /\bkimi|\bmoonshot/,
  Nova: /\bnova-(?:micro|lite|pro|premier)/,
}

/** More than one of a model that was distilled from another family's. */
function familiesOf(model: string): string[] {
  const name = model.toLowerCase().replaceAll('_', '-')
  return Object.entries(families).flatMap(([family, pattern]) => (pattern.test(name) ? [family] : []))
}

/**
 * Which of the judges are of the family of the model that wrote what the candidate was trained on. Such a judge finds the candidate's text
 * familiar whatever its quality (Panickssery et al., "LLM evaluators recognize and favor their own generations", 2024).
 */
export function sameFamily(judges: readonly string[], trainedOn: string | null): string[] {
  if (trainedOn === null) return []
  const own = familiesOf(trainedOn)
  const isSame = (judge: string) =>
    judge.toLowerCase() === trainedOn.trim().toLowerCase() || familiesOf(judge).some((family) => own.includes(family))
  return [...new Set(judges.filter(isSame))]
}
