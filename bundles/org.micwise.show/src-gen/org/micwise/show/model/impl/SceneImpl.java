/**
 */
package org.micwise.show.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowPackage;
import org.micwise.show.model.Understudy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scene</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getSceneChannels <em>Scene Channels</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getUnderstudies <em>Understudies</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneImpl#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SceneImpl extends MinimalEObjectImpl.Container implements Scene {
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
	protected static final String NUMBER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The cached value of the '{@link #getSceneChannels() <em>Scene Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSceneChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<SceneChannel> sceneChannels;

	/**
	 * The cached value of the '{@link #getUnderstudies() <em>Understudies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderstudies()
	 * @generated
	 * @ordered
	 */
	protected EList<Understudy> understudies;

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
	protected SceneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShowPackage.Literals.SCENE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SceneChannel> getSceneChannels() {
		if (sceneChannels == null) {
			sceneChannels = new EObjectContainmentEList<SceneChannel>(SceneChannel.class, this, ShowPackage.SCENE__SCENE_CHANNELS);
		}
		return sceneChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Understudy> getUnderstudies() {
		if (understudies == null) {
			understudies = new EObjectContainmentEList<Understudy>(Understudy.class, this, ShowPackage.SCENE__UNDERSTUDIES);
		}
		return understudies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return eContainer() instanceof Show show ? show.getScenes().indexOf(this) : -1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ShowPackage.SCENE__SCENE_CHANNELS:
				return ((InternalEList<?>)getSceneChannels()).basicRemove(otherEnd, msgs);
			case ShowPackage.SCENE__UNDERSTUDIES:
				return ((InternalEList<?>)getUnderstudies()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShowPackage.SCENE__ID:
				return getId();
			case ShowPackage.SCENE__NUMBER:
				return getNumber();
			case ShowPackage.SCENE__NAME:
				return getName();
			case ShowPackage.SCENE__NOTES:
				return getNotes();
			case ShowPackage.SCENE__SCENE_CHANNELS:
				return getSceneChannels();
			case ShowPackage.SCENE__UNDERSTUDIES:
				return getUnderstudies();
			case ShowPackage.SCENE__POSITION:
				return getPosition();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ShowPackage.SCENE__ID:
				setId((String)newValue);
				return;
			case ShowPackage.SCENE__NUMBER:
				setNumber((String)newValue);
				return;
			case ShowPackage.SCENE__NAME:
				setName((String)newValue);
				return;
			case ShowPackage.SCENE__NOTES:
				setNotes((String)newValue);
				return;
			case ShowPackage.SCENE__SCENE_CHANNELS:
				getSceneChannels().clear();
				getSceneChannels().addAll((Collection<? extends SceneChannel>)newValue);
				return;
			case ShowPackage.SCENE__UNDERSTUDIES:
				getUnderstudies().clear();
				getUnderstudies().addAll((Collection<? extends Understudy>)newValue);
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
			case ShowPackage.SCENE__ID:
				setId(ID_EDEFAULT);
				return;
			case ShowPackage.SCENE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ShowPackage.SCENE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ShowPackage.SCENE__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ShowPackage.SCENE__SCENE_CHANNELS:
				getSceneChannels().clear();
				return;
			case ShowPackage.SCENE__UNDERSTUDIES:
				getUnderstudies().clear();
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
			case ShowPackage.SCENE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ShowPackage.SCENE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ShowPackage.SCENE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ShowPackage.SCENE__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ShowPackage.SCENE__SCENE_CHANNELS:
				return sceneChannels != null && !sceneChannels.isEmpty();
			case ShowPackage.SCENE__UNDERSTUDIES:
				return understudies != null && !understudies.isEmpty();
			case ShowPackage.SCENE__POSITION:
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
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //SceneImpl
