import type { Encoding } from './static-files.ts';

/** The first of the offered forms that the client takes. What it does not name it may not be sent, but the plain form. */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  offered: readonly Encoding[],
): Encoding {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = params.find((param) => param.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality)];
    }),
  );
  const takes = (encoding: Encoding) => (accepted.get(encoding) ?? accepted.get('*') ?? 0) > 0;
  return offered.find((encoding) => encoding === 'identity' || takes(encoding)) ?? 'identity';
}
