import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/index.ts';
import { Notice } from '../ui/index.ts';

interface Props {
  readonly t: Messages;
  /** When this changes, what failed is drawn anew. */
  readonly subject: unknown;
  readonly children: ReactNode;
}

/** Keeps a fault of one part from taking the page down. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.detail !== null && before.subject !== this.props.subject) this.setState({ detail: null });
  }

  override render() {
    const { t, children } = this.props;
    if (this.state.detail === null) return children;
    const { unexpected, labels } = t.errors;
    return (
      <Notice tone="error" title={unexpected.happened} announce>
        <p>{unexpected.works}</p>
        <p>{unexpected.next}</p>
        <details>
          <summary>{labels.details}</summary>
          <code>{this.state.detail}</code>
        </details>
      </Notice>
    );
  }
}
