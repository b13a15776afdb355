import {
  CHANNELS,
  EVIDENCES,
  type Evidence,
  type FigureId,
  type RegionCode,
} from '../base/index.ts';
import type { Answer, ColumnSpec } from '../engine/index.ts';
import { FIGURE_CHANNELS, FIGURE_LEVELS, FIGURE_TIERS, QUALIFIERS } from '../snapshot/index.ts';
import { readRows, type RowReader } from './reader.ts';
