import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Shows what broke and a way on, in the place of a blank page. What the reader loaded and set right is kept. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main>
        <Notice
          urgent
          title="Something in Crossread broke"
          actions={
            <>
              <Button look="solid" onClick={() => this.setState({ error: null })}>
                Try again
              </Button>
              <Button look="plain" onClick={() => location.assign(location.pathname)}>
                Open the first story
              </Button>
            </>
          }
        >
          <p>Your articles and corrections are kept in this browser. What was reported:</p>
          <p>
            <code>{this.state.error.message}</code>
          </p>
        </Notice>
      </main>
    );
  }
}
