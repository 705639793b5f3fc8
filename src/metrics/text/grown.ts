/** A longer buffer with the same beginning. */
export function grown<A extends Int32Array | Uint16Array>(items: A, least: number): A {
  const room = new (items.constructor as new (length: number) => A)(Math.max(2 * items.length, least))
  room.set(items)
  return room
}
