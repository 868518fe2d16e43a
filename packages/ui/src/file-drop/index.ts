export type { PictureLimits, PictureRefusal } from './check-picture.ts';
export { type DroppedPicture, FileDrop, type FileDropProps } from './file-drop.tsx';
export type { FileDropWords } from './file-drop-words.ts';
