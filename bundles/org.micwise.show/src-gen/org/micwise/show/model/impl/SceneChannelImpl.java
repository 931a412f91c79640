/**
 */
package org.micwise.show.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.ShowPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scene Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.impl.SceneChannelImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneChannelImpl#getState <em>State</em>}</li>
 *   <li>{@link org.micwise.show.model.impl.SceneChannelImpl#getSwappedTo <em>Swapped To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SceneChannelImpl extends MinimalEObjectImpl.Container implements SceneChannel {
	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ChannelState STATE_EDEFAULT = ChannelState.ON_STAGE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ChannelState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSwappedTo() <em>Swapped To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwappedTo()
	 * @generated
	 * @ordered
	 */
	protected Channel swappedTo;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SceneChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShowPackage.Literals.SCENE_CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE_CHANNEL__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ChannelState newState) {
		ChannelState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE_CHANNEL__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getSwappedTo() {
		return swappedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwappedTo(Channel newSwappedTo) {
		Channel oldSwappedTo = swappedTo;
		swappedTo = newSwappedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShowPackage.SCENE_CHANNEL__SWAPPED_TO, oldSwappedTo, swappedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShowPackage.SCENE_CHANNEL__CHANNEL:
				return getChannel();
			case ShowPackage.SCENE_CHANNEL__STATE:
				return getState();
			case ShowPackage.SCENE_CHANNEL__SWAPPED_TO:
				return getSwappedTo();
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
			case ShowPackage.SCENE_CHANNEL__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case ShowPackage.SCENE_CHANNEL__STATE:
				setState((ChannelState)newValue);
				return;
			case ShowPackage.SCENE_CHANNEL__SWAPPED_TO:
				setSwappedTo((Channel)newValue);
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
			case ShowPackage.SCENE_CHANNEL__CHANNEL:
				setChannel((Channel)null);
				return;
			case ShowPackage.SCENE_CHANNEL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ShowPackage.SCENE_CHANNEL__SWAPPED_TO:
				setSwappedTo((Channel)null);
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
			case ShowPackage.SCENE_CHANNEL__CHANNEL:
				return channel != null;
			case ShowPackage.SCENE_CHANNEL__STATE:
				return state != STATE_EDEFAULT;
			case ShowPackage.SCENE_CHANNEL__SWAPPED_TO:
				return swappedTo != null;
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
		result.append(" (state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //SceneChannelImpl
