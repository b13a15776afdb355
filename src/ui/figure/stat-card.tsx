import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

/** Characters above which the number is set smaller. */
const LONG = 7;

export interface StatCardProps {
  /** The number, written out in the reader's language. */
  readonly value: string;
  /** Word that stands before or after the number, e.g. "more than". */
  readonly qualifier?: string | undefined;
  readonly label: string;
  /** When it held, e.g. "end of 2024". */
  readonly period?: string | undefined;
  readonly source?: { readonly href: string; readonly label: string } | undefined;
  readonly evidence?: ReactNode;
  /** More about the number, e.g. a sparkline or a change. */
  readonly children?: ReactNode;
}

/** One number that matters, with where it comes from. */
export function StatCard({ value, qualifier, label, period, source, evidence, children }: StatCardProps) {
  return (
    <article className="ui-stat">
      <p className={classNames('ui-stat-number', value.length > LONG && 'ui-stat-long')}>
        {qualifier ? <span className="ui-stat-qualifier">{qualifier} </span> : null}
        <span className="ui-stat-value">{value}</span>
      </p>
      <p className="ui-stat-label">
        {label}
        {period ? <span className="ui-stat-period">{period}</span> : null}
      </p>
      {children}
      {source || evidence ? (
        <p className="ui-stat-foot">
          {evidence}
          {source ? <a href={source.href}>{source.label}</a> : null}
        </p>
      ) : null}
    </article>
  );
}
