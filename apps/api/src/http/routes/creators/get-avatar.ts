import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

const headersOf = (file: string) => ({
  'content-type': file.endsWith('.avif') ? 'image/avif' : 'image/webp',
  // Bytes under a name never change. Pictures may be shown by other pages of this site alone.
  'cache-control': 'public, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'same-origin',
});

export function createGetAvatar({ ctx }: RouteContext): Handler<Endpoints['getAvatar']> {
  return async ({ params }) => {
    const bytes = await ctx.avatars.read(params.file);
    if (!bytes) return { problem: 'not-found' };
    return { status: 200, premade: bytes, headers: headersOf(params.file) };
  };
}
