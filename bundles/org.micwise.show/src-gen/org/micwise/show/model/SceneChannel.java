/**
 */
package org.micwise.show.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scene Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a channel is in a scene, and how.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.SceneChannel#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.micwise.show.model.SceneChannel#getState <em>State</em>}</li>
 *   <li>{@link org.micwise.show.model.SceneChannel#getSwappedTo <em>Swapped To</em>}</li>
 * </ul>
 *
 * @see org.micwise.show.model.ShowPackage#getSceneChannel()
 * @model
 * @generated
 */
public interface SceneChannel extends EObject {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.micwise.show.model.ShowPackage#getSceneChannel_Channel()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.SceneChannel#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"ON_STAGE"</code>.
	 * The literals are from the enumeration {@link org.micwise.show.model.ChannelState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On stage or standby; never OFF, which is said by having no SceneChannel at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.micwise.show.model.ChannelState
	 * @see #setState(ChannelState)
	 * @see org.micwise.show.model.ShowPackage#getSceneChannel_State()
	 * @model default="ON_STAGE" required="true"
	 * @generated
	 */
	ChannelState getState();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.SceneChannel#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.micwise.show.model.ChannelState
	 * @see #getState()
	 * @generated
	 */
	void setState(ChannelState value);

	/**
	 * Returns the value of the '<em><b>Swapped To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In this scene the character is heard on this backup channel instead (one whose backupOf is the channel); null: on its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swapped To</em>' reference.
	 * @see #setSwappedTo(Channel)
	 * @see org.micwise.show.model.ShowPackage#getSceneChannel_SwappedTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Channel getSwappedTo();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.SceneChannel#getSwappedTo <em>Swapped To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swapped To</em>' reference.
	 * @see #getSwappedTo()
	 * @generated
	 */
	void setSwappedTo(Channel value);

} // SceneChannel
