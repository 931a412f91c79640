import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderWithRemote } from '../testing/renderWithRemote.tsx';
import { ShowPage } from './ShowPage.tsx';

function setUp() {
  const view = renderWithRemote(<ShowPage theme="dark" />);
  const toggleAtPlace = vi.spyOn(view.remote, 'toggleAtPlace').mockReturnValue(undefined);
  return { ...view, toggleAtPlace, user: userEvent.setup() };
}

describe('the keyboard', () => {
  it.each([
    ['1', 0],
    ['9', 8],
    ['0', 9],
  ])('%s listens to place %i of the arrangement', async (key, place) => {
    const { toggleAtPlace, user } = setUp();
    await user.keyboard(key);
    expect(toggleAtPlace).toHaveBeenCalledExactlyOnceWith(place);
  });

  it.each(['{Escape}', 'c', 'C'])('%s stops listening', async (key) => {
    const { remote, user } = setUp();
    await user.keyboard(key);
    expect(remote.listener.stop).toHaveBeenCalledOnce();
  });

  it('? shows what there is, and Esc then only closes that', async () => {
    const { remote, user } = setUp();
    await user.keyboard('?');
    expect(within(screen.getByRole('dialog')).getByText('Stop listening')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(remote.listener.stop).not.toHaveBeenCalled();
  });

  it('leaves the browser its own shortcuts', async () => {
    const { toggleAtPlace, remote, user } = setUp();
    await user.keyboard('{Control>}1c{/Control}');
    expect(toggleAtPlace).not.toHaveBeenCalled();
    expect(remote.listener.stop).not.toHaveBeenCalled();
  });
});

describe('the settings', () => {
  it('change the tiles at once', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(screen.getByRole('radio', { name: 'Large' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('main')).toHaveAttribute('data-size', 'large');
  });

  it('change how fast the meters fall', async () => {
    const { remote, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.selectOptions(screen.getByLabelText('Meters fall by'), 'iec-60268-18');
    expect(remote.bank.fallOff).toBe('iec-60268-18');
  });
});

describe('the numbers behind the state', () => {
  it('say what is known and what is not', async () => {
    const { remote, user } = setUp();
    remote.store.setState({ badMessages: 3, faultHistoryMissing: 'There is no /api/events.' });
    await user.click(screen.getByRole('button', { name: 'State of server and capture' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Unreadable messages').parentElement).toHaveTextContent('3');
    expect(dialog.getByText('Input').parentElement).toHaveTextContent('not known');
    expect(dialog.getByText('There is no /api/events.')).toBeVisible();
  });
});
