import type { Formats, Messages } from '../i18n/index.ts';
import type { ExportRequest } from './request.ts';

/** What is taken away, in words that go with it; `title` null = the heading of the figure. */
export interface Subject extends Pick<ExportRequest, 'manifest' | 'lang' | 'evidenceWords' | 'permalink'> {
  readonly title: string | null;
}

/** What every part of taking away is drawn with. */
export interface PartProps {
  readonly subject: Subject;
  readonly title: string;
  readonly t: Messages;
  readonly f: Formats;
}

/** The address in full: the request's may be relative to the page. */
export const fullAddress = ({ permalink }: Pick<Subject, 'permalink'>): string =>
  new URL(permalink, document.baseURI).href;
