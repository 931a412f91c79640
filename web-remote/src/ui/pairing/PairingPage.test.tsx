import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Access } from '../../core/access/accessState.ts';
import { renderWithRemote } from '../../testing/renderWithRemote.tsx';
import { PairingPage } from './PairingPage.tsx';

const ASKING = { phase: 'pairing', busy: false, message: null, lockedUntilMs: null } as const;

function setUp(access: Extract<Access, { phase: 'pairing' }> = ASKING) {
  const view = renderWithRemote(<PairingPage access={access} />);
  const pair = vi.spyOn(view.remote, 'pair').mockResolvedValue(undefined);
  return { ...view, pair, field: screen.getByLabelText<HTMLInputElement>('PIN'), user: userEvent.setup() };
}

describe('the pairing page', () => {
  it('sends the PIN that was tapped, and none of less than four digits', async () => {
    const { pair, user } = setUp();
    const send = screen.getByRole('button', { name: 'Pair' });
    for (const digit of '271') await user.click(screen.getByRole('button', { name: digit }));
    expect(send).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '8' }));
    await user.click(send);
    expect(pair).toHaveBeenCalledExactlyOnceWith('2718');
  });

  it('takes the keyboard from the start, a pasted PIN with spaces, and the Enter key', async () => {
    const { pair, field, user } = setUp();
    expect(field).toHaveFocus();
    await user.paste('271 828');
    await user.keyboard('{Enter}');
    expect(pair).toHaveBeenCalledExactlyOnceWith('271828');
  });

  it('erases the last digit', async () => {
    const { field, user } = setUp();
    await user.type(field, '123');
    await user.click(screen.getByRole('button', { name: 'Erase the last digit' }));
    expect(field).toHaveValue('12');
  });

  it('is empty again after an answer, ready for the next try', async () => {
    const { field, user } = setUp();
    await user.type(field, '123456{Enter}');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  it('says what was wrong', () => {
    setUp({ ...ASKING, message: 'This PIN is not right.' });
    expect(screen.getByRole('alert')).toHaveTextContent('This PIN is not right.');
  });

  it('counts down a lock, and opens again by itself', async () => {
    vi.useFakeTimers();
    renderWithRemote(<PairingPage access={{ ...ASKING, lockedUntilMs: performance.now() + 25_000 }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Wait 0:25');
    expect(screen.getByRole('button', { name: '1' })).toBeDisabled();
    await act(() => vi.advanceTimersByTimeAsync(25_250));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.getByRole('button', { name: '1' })).toBeEnabled();
  });

  it('remembers the name of the device', async () => {
    const { remote, user } = setUp();
    const name = screen.getByLabelText('Name of this device');
    expect(name).toHaveValue('iPad');
    await user.clear(name);
    await user.type(name, 'Iris, stage left');
    expect(remote.preferences.getState().deviceName).toBe('Iris, stage left');
  });
});
