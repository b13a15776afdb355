import './tokens.css';
import './base.css';

export { Button, type ButtonProps } from './actions/button.tsx';
export { IconButton, type IconButtonProps } from './actions/icon-button.tsx';
export { PrintButton } from './actions/print-button.tsx';
export { classNames } from './class-names.ts';
export { ControlFold } from './controls/control-fold.tsx';
export { FileDrop, type FileDropProps } from './controls/file-drop.tsx';
export { FilesDrop, type FilesDropProps, type GivenBytes } from './controls/files-drop.tsx';
export { FilterMenu, type FilterMenuProps, type FilterOption } from './controls/filter-menu.tsx';
export { SearchField, type SearchFieldProps } from './controls/search-field.tsx';
export { type Choice, SegmentedControl, type SegmentedControlProps } from './controls/segmented-control.tsx';
export { SelectField, type SelectFieldProps, type SelectOption } from './controls/select-field.tsx';
export { TextField, type TextFieldProps } from './controls/text-field.tsx';
export { WIDTH_STEP } from './data-grid/column-layout.ts';
export {
  type ColumnTools,
  DataGrid,
  type DataGridProps,
  type GridColumn,
  type GridSort,
} from './data-grid/data-grid.tsx';
export { PrintTable, type PrintTableProps } from './data-grid/print-table.tsx';
export { DataName } from './data-name.tsx';
export type { ColumnModel } from './data-table/column.ts';
export { DataTable, type DataTableProps } from './data-table/data-table.tsx';
export { compareKeys, compareValues, type SortOrder, type SortValue } from './data-table/order.ts';
export { LiveRegion } from './feedback/live-region.tsx';
export { Notice, type NoticeProps, type NoticeTone } from './feedback/notice.tsx';
export { Progress, type ProgressProps } from './feedback/progress.tsx';
export { Skeleton, type SkeletonProps } from './feedback/skeleton.tsx';
export { FigureCard, type FigureCardProps } from './figure/figure-card.tsx';
export { FigureTitle, FigureTools, useFigureTitle } from './figure/figure-tools.ts';
export { StatCard, type StatCardProps } from './figure/stat-card.tsx';
export { follow, isPlainClick } from './follow.ts';
export { AppFrame, type AppFrameProps } from './frame/app-frame.tsx';
export { type NavItem, NavLinks, type NavLinksProps } from './frame/nav-links.tsx';
export { useHydrated } from './hydrated.ts';
export { Icon, type IconName } from './icon.tsx';
export { Equation, type EquationTerm } from './legend/equation.tsx';
export { Legend, type LegendClass, type LegendProps, type LegendReason } from './legend/legend.tsx';
export { EvidenceMark, type EvidenceMarkProps } from './marks/evidence-mark.tsx';
export { ReasonMark, type ReasonMarkProps } from './marks/reason-mark.tsx';
export { Swatch } from './marks/swatch.tsx';
export { ILLUSTRATIVE_TILE, type PatternTile, REASON_TILES } from './marks/tiles.ts';
export { Dialog, type DialogProps } from './overlay/dialog.tsx';
export { HoverCard, type HoverCardProps } from './overlay/hover-card.tsx';
export { type Point, placeCard, type Size } from './overlay/place.ts';
export { SidePanel, type SidePanelProps } from './overlay/side-panel.tsx';
export { type TabItem, Tabs, type TabsProps } from './tabs/tabs.tsx';
export { Tag, type TagProps } from './tabs/tag.tsx';
export { TONES, type Tone } from './tone.ts';
export { VisuallyHidden } from './visually-hidden.tsx';
export { YearSlider, type YearSliderProps } from './year-slider/year-slider.tsx';
export { labelledYears, type YearTick, yearIndex } from './year-slider/years.ts';
