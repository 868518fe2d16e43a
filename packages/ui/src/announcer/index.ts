export { AnnouncerRegions, droppedEvent, useAnnouncer } from './announcer-regions.tsx';
export { type Announcer, createAnnouncer, politeEveryMs } from './create-announcer.ts';
