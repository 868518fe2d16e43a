export interface SharedLink {
  readonly title: string;
  readonly url: string;
}

/** The device's own share sheet knows where people talk; without one the address goes to the clipboard. */
export async function shareLink(link: SharedLink): Promise<'shared' | 'copied' | 'failed'> {
  if ('share' in navigator && navigator.canShare?.(link)) {
    try {
      await navigator.share(link);
      return 'shared';
    } catch (error) {
      // Closing the sheet is an answer too.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
