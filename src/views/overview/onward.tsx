import { goView } from '../../state/index.ts';
import { innerLink, To } from '../figure-links.tsx';
import type { DrawProps } from '../view.ts';

const NEXT = ['coverage', 'gaps', 'growth', 'funding', 'sharing', 'figures'] as const;

/** The questions that the other pages answer. */
export function Onward({ context, href, change }: Pick<DrawProps<unknown>, 'context' | 'href' | 'change'>) {
  const { onward } = context.t.overview;
  return (
    <nav className="overview-onward ui-no-print" aria-labelledby="overview-onward">
      <h2 id="overview-onward">{onward.heading}</h2>
      <ul>
        {NEXT.map((view) => (
          <li key={view}>
            <To link={innerLink({ href, change }, goView(view))}>{onward.questions[view]}</To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
