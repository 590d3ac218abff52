/** The bytes of a message as JSON can carry them: they are of whatever character set the sender chose. */
export function contentOf(content: Uint8Array): { readonly contentBase64: string } {
  return { contentBase64: Buffer.from(content).toString("base64") };
}
