export { type Citation, citation, figureCitation } from './citation.ts';
export { CopyButton } from './copy-button.tsx';
export { ExportMenu, type ExportMenuProps } from './export-menu.tsx';
export {
  type ExportColumn,
  type ExportDoor,
  ExportDoorProvider,
  ExportError,
  type ExportFault,
  type ExportRequest,
  type ExportShapes,
  FORMATS,
  type Format,
  type FoundRequest,
  type Pack,
  type ShownChoice,
  type ShownRows,
} from './request.ts';
export { SaveButton, type SaveButtonProps } from './save-button.tsx';
export type { Subject } from './subject.ts';
export { unpack } from './unpack.ts';
