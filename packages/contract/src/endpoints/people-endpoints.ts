import { CalendarText } from '../calendar.ts';
import { endpoint } from '../endpoint.ts';
import { Creator, FollowerPage, FollowingPage, FollowParams } from '../people.ts';
import { CursorQuery, IdParams } from '../primitives.ts';

export const getCreator = endpoint({
  method: 'get',
  path: '/creators/{id}',
  tag: 'People',
  summary: 'Read a creator’s profile',
  access: 'public',
  request: { params: IdParams },
  answers: { 200: { description: 'The profile.', schema: Creator } },
  problems: ['creator-not-found'],
});

export const listFollowers = endpoint({
  method: 'get',
  path: '/creators/{id}/followers',
  tag: 'People',
  summary: 'Your followers, the latest first',
  description: 'Only the creator reads who follows; the count is in the public profile.',
  access: 'creator',
  request: { params: IdParams, query: CursorQuery },
  answers: { 200: { description: 'One page.', schema: FollowerPage } },
  problems: ['not-allowed', 'cursor-invalid'],
});

export const listFollowing = endpoint({
  method: 'get',
  path: '/users/{id}/following',
  tag: 'People',
  summary: 'Whom you follow, the latest first',
  access: 'user',
  request: { params: IdParams, query: CursorQuery },
  answers: { 200: { description: 'One page.', schema: FollowingPage } },
  problems: ['not-allowed', 'cursor-invalid'],
});

export const followCreator = endpoint({
  method: 'post',
  path: '/users/{id}/follow/{creatorId}',
  tag: 'People',
  summary: 'Follow a creator',
  description: 'A second time answers the same.',
  access: 'user',
  request: { params: FollowParams },
  answers: { 204: { description: 'You follow.' } },
  problems: ['not-allowed', 'creator-not-found', 'cannot-follow-self', 'outcome-unknown'],
});

export const unfollowCreator = endpoint({
  method: 'delete',
  path: '/users/{id}/follow/{creatorId}',
  tag: 'People',
  summary: 'Stop following a creator',
  description: 'A second time answers the same.',
  access: 'user',
  request: { params: FollowParams },
  answers: { 204: { description: 'You do not follow.' } },
  problems: ['not-allowed', 'creator-not-found', 'outcome-unknown'],
});

export const getCreatorCalendar = endpoint({
  method: 'get',
  path: '/creators/{id}/calendar.ics',
  tag: 'People',
  summary: 'A creator’s drops as a calendar to subscribe to',
  description:
    'iCalendar (RFC 5545). Announced drops that are live or to come, and those called off.',
  access: 'public',
  request: { params: IdParams },
  answers: {
    200: { description: 'The calendar.', schema: CalendarText, mediaType: 'text/calendar' },
  },
  problems: ['creator-not-found'],
});
