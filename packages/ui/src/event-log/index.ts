export { EventLog, type EventLogProps, type EventTone, type LoggedEvent } from './event-log.tsx';
