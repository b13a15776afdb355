import type { Change } from './changes.ts';
import type { Preferences } from './preferences.ts';
import { settle } from './settle.ts';
import { printUrl } from './url.ts';
import type { ViewState } from './view-state.ts';

/**
 * The href of a real link: relative, so that it holds under any path, before and after the app runs. It says where
 * the change (or the patched state) leads; `?` is the default state.
 */
export function linkTo(
  view: ViewState,
  change: Change | Partial<ViewState>,
  preferences?: Preferences,
): string {
  const next = 'apply' in change ? change.apply(view) : { ...view, ...change };
  return printUrl(settle(next).view, preferences) || '?';
}
