/** Pixels of the longer side: what is written on a photographed sheet of A4 can still be read. */
const longestSide = 1800;

/** From best to smallest; the first that fits is taken. */
const qualities = [0.85, 0.7, 0.5, 0.3];

/** Kinds of pictures that browsers can draw, and so make smaller. */
const drawable = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * A file that fits, with its media type; `undefined` where it cannot be made to. Photographs are drawn anew: telephones make them
 * ten times as large as may be sent, and write into them where and with what they were taken, which nobody here has to know.
 *
 * @throws Where it says it is a picture and cannot be drawn.
 */
export async function fitting(file: File, maximumBytes: number): Promise<Blob | undefined> {
  if (!drawable.includes(file.type)) return file.size <= maximumBytes ? file : undefined;
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('This browser draws nothing.');
  // What is transparent would become black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of qualities) {
    const blob = await jpegOf(canvas, quality);
    if (blob && blob.size <= maximumBytes) return blob;
  }
  return undefined;
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** `foto.png` as `foto.jpg`, once it is one. */
export function nameFor(file: File, blob: Blob): string {
  return blob === file ? file.name : `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
}

/** The bytes as base64. */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new TypeError('unreadable'));
    reader.readAsDataURL(blob);
  });
}
