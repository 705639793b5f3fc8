import { CodedTexts } from './coded.ts'
import { spaces } from './space.ts'
import { Units } from './units.ts'

/** Codes the characters (Unicode code points) of texts that are compared with each other. */
export class CharacterCoder {
  readonly coded: CodedTexts
  /** The code of every character up to U+FFFF, and the number of the sample in which it was given. */
  private readonly code = new Int32Array(0x10000)
  private readonly given = new Int32Array(0x10000)
  private round = 0
  private readonly text = new Units()
  private readonly beyond = new Map<number, number>()

  /** @param gap the length of the longest n-gram, less one */
  constructor(gap: number) {
    this.coded = new CodedTexts(gap)
  }

  clear(): void {
    this.coded.clear()
    this.round += 1
    if (this.beyond.size > 0) this.beyond.clear()
  }

  /** Adds a text, its white space left out or not. */
  read(text: string, withSpaces: boolean): void {
    this.text.clear()
    this.text.read(text)
    const { units } = this.text
    this.coded.open(text.length)
    for (let i = 0; i < text.length; i += 1) {
      const unit = units[i]!
      if (spaces[unit] === 1 && !withSpaces) continue
      if ((unit & 0xfc00) === 0xd800) {
        const character = text.codePointAt(i)!
        if (character > 0xffff) {
          this.coded.push(this.codeBeyond(character))
          i += 1
          continue
        }
      }
      this.coded.push(this.given[unit] === this.round ? this.code[unit]! : this.codeOf(unit))
    }
    this.coded.close()
  }

  private codeOf(unit: number): number {
    this.coded.distinct += 1
    this.given[unit] = this.round
    this.code[unit] = this.coded.distinct
    return this.coded.distinct
  }

  private codeBeyond(character: number): number {
    let code = this.beyond.get(character)
    if (code === undefined) {
      this.coded.distinct += 1
      code = this.coded.distinct
      this.beyond.set(character, code)
    }
    return code
  }
}
