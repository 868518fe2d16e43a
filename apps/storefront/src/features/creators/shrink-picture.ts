/** Below this a picture is sent as it is. */
const bytesMax = 300_000;
/** More than any screen shows of it; the shop makes its own sizes. */
const sidePixels = 720;

/**
 * A picture small enough for a phone's line, and without where and with what it was taken before it leaves the device.
 * Whatever the browser cannot do is left to the shop.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  if (file.size <= bytesMax || typeof OffscreenCanvas === 'undefined') return file;
  try {
    const whole = await createImageBitmap(file);
    const scale = Math.min(1, sidePixels / Math.min(whole.width, whole.height));
    const canvas = new OffscreenCanvas(
      Math.round(whole.width * scale),
      Math.round(whole.height * scale),
    );
    canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
    return small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
