import { z } from '@hono/zod-openapi';
import { AvatarParams, BecomeCreator, UpdateCreator } from '../creators.ts';
import { endpoint } from '../endpoint.ts';
import { limits } from '../limits.ts';
import { Creator } from '../people.ts';
import { IdParams } from '../primitives.ts';

export const becomeCreator = endpoint({
  method: 'post',
  path: '/creators',
  tag: 'People',
  summary: 'Become a creator',
  description:
    'Gives your account a public profile. The same handle a second time answers what there is.',
  access: 'user',
  request: { body: BecomeCreator },
  answers: {
    200: { description: 'You were one already, with this handle.', schema: Creator },
    201: { description: 'Your profile.', schema: Creator },
  },
  problems: ['handle-taken', 'already-creator', 'outcome-unknown'],
});

export const updateCreator = endpoint({
  method: 'patch',
  path: '/creators/{id}',
  tag: 'People',
  summary: 'Change your profile',
  access: 'creator',
  request: { params: IdParams, body: UpdateCreator },
  answers: { 200: { description: 'Your profile.', schema: Creator } },
  problems: ['not-allowed', 'outcome-unknown'],
});

export const putAvatar = endpoint({
  method: 'post',
  path: '/creators/{id}/avatar',
  tag: 'People',
  summary: 'Give your profile a picture',
  description:
    'The body is the file: JPEG, PNG, WebP or AVIF, at most 5 MB and 24 megapixels. The middle square is kept; where and with what it was taken is not.',
  access: 'creator',
  request: {
    params: IdParams,
    upload: { mediaType: 'image/*', bytesMax: limits.avatarBytesMax },
  },
  answers: { 200: { description: 'Your profile.', schema: Creator } },
  problems: ['not-allowed', 'image-too-large', 'outcome-unknown'],
});

export const removeAvatar = endpoint({
  method: 'delete',
  path: '/creators/{id}/avatar',
  tag: 'People',
  summary: 'Show initials instead of a picture',
  description: 'A second time answers the same.',
  access: 'creator',
  request: { params: IdParams },
  answers: { 200: { description: 'Your profile.', schema: Creator } },
  problems: ['not-allowed', 'outcome-unknown'],
});

export const getAvatar = endpoint({
  method: 'get',
  path: '/avatars/{file}',
  tag: 'People',
  summary: 'A creator’s picture',
  description: 'Also at the root of the site, where `avatar.url` points. It never changes.',
  access: 'public',
  request: { params: AvatarParams },
  answers: {
    200: {
      description: 'The picture; AVIF by the name’s end.',
      mediaType: 'image/webp',
      schema: z.string().openapi({ format: 'binary' }),
    },
  },
  problems: [],
});
