/**
 * Adds to a PDF what a signer adds who follows PAdES: an incremental update with a signature over all bytes but its own place.
 * What stands in that place is no signature.
 */
export function signedCopyOf(pdf: Uint8Array): Uint8Array {
  const before = `\n9000 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 `;
  const contents = `/Contents <${'0'.repeat(64)}>`;
  const after = ` >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 9001 >>\nstartxref\n${pdf.byteLength}\n%%EOF\n`;
  // The numbers have a fixed width, so that writing them moves nothing.
  const width = 10;
  const head = pdf.byteLength + before.length + 3 * width + 2 + ' ] '.length;
  const start = head + '/Contents '.length;
  const end = head + contents.length;
  const numbers = [start, end, after.length].map((value) => String(value).padStart(width)).join(' ');
  return Buffer.concat([pdf, Buffer.from(`${before}${numbers} ] ${contents}${after}`)]);
}
