import { Modal } from '../common/Modal.tsx';
import { StatusDetails } from './StatusDetails.tsx';

export function StatusDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal title="State of server and capture" open={open} onClose={onClose}>
      <StatusDetails />
    </Modal>
  );
}
