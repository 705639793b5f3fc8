/** JSON that stands deflated and in base64 in the element of that id. */
export async function unpack<T>(id: string): Promise<T> {
  const text = atob(document.getElementById(id)!.textContent)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return (await new Response(stream).json()) as T
}

/** Lets the browser draw and listen before long work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
