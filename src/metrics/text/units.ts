/** The UTF-16 units of texts, one text after another. Node copies a string into a buffer many times as fast as a loop does. */
export class Units {
  units = new Uint16Array(4096)
  private bytes = Buffer.from(this.units.buffer)
  used = 0

  clear(): void {
    this.used = 0
  }

  /** Appends a text. Returns where it starts; it ends at `used`. */
  read(text: string): number {
    const from = this.used
    this.used += text.length
    if (this.used > this.units.length) this.grow()
    this.bytes.write(text, 2 * from, 'utf16le')
    return from
  }

  private grow(): void {
    const longer = new Uint16Array(Math.max(this.used, 2 * this.units.length))
    longer.set(this.units)
    this.units = longer
    this.bytes = Buffer.from(longer.buffer)
  }
}
