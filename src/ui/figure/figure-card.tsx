import './figure.css';
import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { FigureTitle, useFigureTools } from './figure-tools.ts';

export interface FigureCardProps {
  /** A finding or a clear question. */
  readonly title: ReactNode;
  /** What is measured, when and where. */
  readonly subtitle?: ReactNode;
  /** Unit of the numbers, e.g. "libraries". */
  readonly unit?: string | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  /** Buttons and pickers that change what the figure shows. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  readonly source?: ReactNode;
  readonly evidence?: ReactNode;
  /** Where to go from here. */
  readonly actions?: ReactNode;
  /** What takes the figure away; left out = what the page around gives to all figures, null = nothing. */
  readonly tools?: ReactNode;
  readonly id?: string | undefined;
  /** Stretches the figure into the page's side margins on phones. */
  readonly bleed?: boolean | undefined;
}

/** A chart or table with all that it must say: title, unit, source and evidence. */
export function FigureCard(props: FigureCardProps) {
  const { title, subtitle, unit, headingLevel = 2, controls, children, source, evidence, actions } = props;
  const titleId = useId();
  const common = useFigureTools();
  const tools = props.tools === undefined ? common : props.tools;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <article className="ui-figure" id={props.id} aria-labelledby={titleId}>
      <header className="ui-figure-head">
        <Heading id={titleId} className="ui-figure-title">
          {title}
        </Heading>
        {subtitle || unit ? (
          <p className="ui-figure-subtitle">
            {subtitle}
            {subtitle && unit ? '\u00a0· ' : null}
            {unit ? <span className="ui-figure-unit">{unit}</span> : null}
          </p>
        ) : null}
        {controls ? <div className="ui-controls ui-no-print">{controls}</div> : null}
      </header>
      <div className={classNames('ui-figure-body', props.bleed && 'ui-figure-bleed')}>{children}</div>
      {source || evidence || actions || tools ? (
        <footer className="ui-figure-foot">
          {evidence ? <div className="ui-figure-evidence">{evidence}</div> : null}
          {source ? <div className="ui-figure-source">{source}</div> : null}
          {actions || tools ? (
            <div className="ui-figure-actions ui-no-print">
              {actions}
              <FigureTitle.Provider value={titleId}>{tools}</FigureTitle.Provider>
            </div>
          ) : null}
        </footer>
      ) : null}
    </article>
  );
}
