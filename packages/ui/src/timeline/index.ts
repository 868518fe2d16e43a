export {
  formatClock,
  formatClockSeconds,
  formatDay,
  formatMoment,
  formatOtherDay,
  type Zoned,
} from './format-instant.ts';
export {
  Timeline,
  type TimelineEntry,
  type TimelineProps,
  type TimelineTone,
} from './timeline.tsx';
