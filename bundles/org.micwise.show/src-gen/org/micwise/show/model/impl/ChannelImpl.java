/**
 */
package org.micwise.show.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.micwise.show.model.Channel;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getPatch <em>Patch</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getBackupOf <em>Backup Of</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.ChannelImpl#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelImpl extends MinimalEObjectImpl.Container implements Channel {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformer() <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformer()
	 * @generated
	 * @ordered
	 */
	protected static final String PERFORMER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPerformer() <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformer()
	 * @generated
	 * @ordered
	 */
	protected String performer = PERFORMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatch() <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatch()
	 * @generated
	 * @ordered
	 */
	protected static final String PATCH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPatch() <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatch()
	 * @generated
	 * @ordered
	 */
	protected String patch = PATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected static final byte[] PHOTO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected byte[] photo = PHOTO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBackupOf() <em>Backup Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackupOf()
	 * @generated
	 * @ordered
	 */
	protected Channel backupOf;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShowPackage.Literals.CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerformer() {
		return performer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformer(String newPerformer) {
		String oldPerformer = performer;
		performer = newPerformer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__PERFORMER, oldPerformer, performer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatch() {
		return patch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatch(String newPatch) {
		String oldPatch = patch;
		patch = newPatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__PATCH, oldPatch, patch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public byte[] getPhoto() {
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoto(byte[] newPhoto) {
		byte[] oldPhoto = photo;
		photo = newPhoto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__PHOTO, oldPhoto, photo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getBackupOf() {
		return backupOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackupOf(Channel newBackupOf) {
		Channel oldBackupOf = backupOf;
		backupOf = newBackupOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__BACKUP_OF, oldBackupOf, backupOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.CHANNEL__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return eContainer() instanceof Show show ? show.getChannels().indexOf(this) : -1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShowPackage.CHANNEL__ID:
				return getId();
			case ShowPackage.CHANNEL__NUMBER:
				return getNumber();
			case ShowPackage.CHANNEL__NAME:
				return getName();
			case ShowPackage.CHANNEL__PERFORMER:
				return getPerformer();
			case ShowPackage.CHANNEL__PATCH:
				return getPatch();
			case ShowPackage.CHANNEL__COLOUR:
				return getColour();
			case ShowPackage.CHANNEL__PHOTO:
				return getPhoto();
			case ShowPackage.CHANNEL__BACKUP_OF:
				return getBackupOf();
			case ShowPackage.CHANNEL__NOTES:
				return getNotes();
			case ShowPackage.CHANNEL__POSITION:
				return getPosition();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ShowPackage.CHANNEL__ID:
				setId((String)newValue);
				return;
			case ShowPackage.CHANNEL__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ShowPackage.CHANNEL__NAME:
				setName((String)newValue);
				return;
			case ShowPackage.CHANNEL__PERFORMER:
				setPerformer((String)newValue);
				return;
			case ShowPackage.CHANNEL__PATCH:
				setPatch((String)newValue);
				return;
			case ShowPackage.CHANNEL__COLOUR:
				setColour((String)newValue);
				return;
			case ShowPackage.CHANNEL__PHOTO:
				setPhoto((byte[])newValue);
				return;
			case ShowPackage.CHANNEL__BACKUP_OF:
				setBackupOf((Channel)newValue);
				return;
			case ShowPackage.CHANNEL__NOTES:
				setNotes((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ShowPackage.CHANNEL__ID:
				setId(ID_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__PERFORMER:
				setPerformer(PERFORMER_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__PATCH:
				setPatch(PATCH_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__PHOTO:
				setPhoto(PHOTO_EDEFAULT);
				return;
			case ShowPackage.CHANNEL__BACKUP_OF:
				setBackupOf((Channel)null);
				return;
			case ShowPackage.CHANNEL__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ShowPackage.CHANNEL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ShowPackage.CHANNEL__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ShowPackage.CHANNEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ShowPackage.CHANNEL__PERFORMER:
				return PERFORMER_EDEFAULT == null ? performer != null : !PERFORMER_EDEFAULT.equals(performer);
			case ShowPackage.CHANNEL__PATCH:
				return PATCH_EDEFAULT == null ? patch != null : !PATCH_EDEFAULT.equals(patch);
			case ShowPackage.CHANNEL__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case ShowPackage.CHANNEL__PHOTO:
				return PHOTO_EDEFAULT == null ? photo != null : !PHOTO_EDEFAULT.equals(photo);
			case ShowPackage.CHANNEL__BACKUP_OF:
				return backupOf != null;
			case ShowPackage.CHANNEL__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ShowPackage.CHANNEL__POSITION:
				return getPosition() != POSITION_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", number: ");
		result.append(number);
		result.append(", name: ");
		result.append(name);
		result.append(", performer: ");
		result.append(performer);
		result.append(", patch: ");
		result.append(patch);
		result.append(", colour: ");
		result.append(colour);
		result.append(", photo: ");
		result.append(photo);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //ChannelImpl
