/** Numbers for pairs of numbers: the same from 0 up for the same pair, until `clear`. */
export class PairNumbers {
  /** Open addressing, at most half full. A slot is in use where its stamp is the present one, so that `clear` costs nothing. */
  #stamps = new Int32Array(1 << 8)
  #firsts = new Int32Array(1 << 8)
  #seconds = new Int32Array(1 << 8)
  #numbers = new Int32Array(1 << 8)
  #stamp = 1
  size = 0

  clear(): void {
    this.size = 0
    this.#stamp += 1
    if (this.#stamp === 0x7fffffff) {
      this.#stamps.fill(0)
      this.#stamp = 1
    }
  }

  number(first: number, second: number): number {
    const mask = this.#stamps.length - 1
    let slot = slotOf(first, second) & mask
    while (this.#stamps[slot] === this.#stamp) {
      if (this.#firsts[slot] === first && this.#seconds[slot] === second) return this.#numbers[slot]!
      slot = (slot + 1) & mask
    }
    this.#stamps[slot] = this.#stamp
    this.#firsts[slot] = first
    this.#seconds[slot] = second
    this.#numbers[slot] = this.size
    this.size += 1
    if (2 * this.size > mask) this.#grow()
    return this.size - 1
  }

  #grow(): void {
    const [stamps, firsts, seconds, numbers] = [this.#stamps, this.#firsts, this.#seconds, this.#numbers]
    const room = 2 * stamps.length
    this.#stamps = new Int32Array(room)
    this.#firsts = new Int32Array(room)
    this.#seconds = new Int32Array(room)
    this.#numbers = new Int32Array(room)
    for (let old = 0; old < stamps.length; old += 1) {
      if (stamps[old] !== this.#stamp) continue
      let slot = slotOf(firsts[old]!, seconds[old]!) & (room - 1)
      while (this.#stamps[slot] === this.#stamp) slot = (slot + 1) & (room - 1)
      this.#stamps[slot] = this.#stamp
      this.#firsts[slot] = firsts[old]!
      this.#seconds[slot] = seconds[old]!
      this.#numbers[slot] = numbers[old]!
    }
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
